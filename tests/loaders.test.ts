import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { eatenCells } from './cells.ts'
import { missing, missingInR, type Said } from './programs.ts'
import { noPython } from './python.ts'
import { dataFolder, demarche, scratch } from './run.ts'
import { inPython, inR } from './snippets.ts'

// The loaders that the guides give read every table whole: what comes back as CSV has every cell of what was written.

const release = join(scratch(), 'release')

beforeAll(() => {
  expect(demarche(['export', '--data', dataFolder, '--out', release])).toMatchObject({ code: 0 })
})

const IN_R = `for (file in list.files("csv")) {
  rows <- as.data.frame(LOADED)
  write.csv(rows, file.path("TO", file), na = "", row.names = FALSE, fileEncoding = "UTF-8")
}`
const BY_NAME = 'table_of(sub("[.]csv$", "", file))'
const BY_STATA = '{ write_stata(sub("[.]csv$", "", file)); zap_formats(zap_label(read_dta(sub("csv$", "dta", file)))) }'
const inPythonWriting = (written: string) => `from pathlib import Path
for file in Path("csv").glob("*.csv"):
    ${written}`

interface Loader {
  readonly section: string
  readonly skip?: string | undefined
  readonly load: (section: string, place: { readonly cwd: string; readonly tail: string }) => Promise<Said>
  /** Code that loads every table and writes it to the folder TO. */
  readonly tail: string
}

const LOADERS: readonly Loader[] = [
  {
    section: 'load-in-python#pandas',
    skip: noPython,
    load: inPython,
    tail: inPythonWriting('table(file.stem).to_csv(Path("TO") / file.name, index=False)'),
  },
  {
    section: 'load-in-python#Polars',
    skip: noPython,
    load: inPython,
    tail: inPythonWriting('table(file.stem).write_csv(Path("TO") / file.name)'),
  },
  { section: 'load-in-r#readr', skip: missingInR('readr'), load: inR, tail: IN_R.replace('LOADED', BY_NAME) },
  { section: 'load-in-r#data.table', skip: missingInR('data.table'), load: inR, tail: IN_R.replace('LOADED', BY_NAME) },
  { section: 'load-in-r#Without packages', skip: missing('Rscript'), load: inR, tail: IN_R.replace('LOADED', BY_NAME) },
  { section: 'load-in-stata', skip: missingInR('readr', 'haven'), load: inR, tail: IN_R.replace('LOADED', BY_STATA) },
]

describe.concurrent('the loaders of the guides', { timeout: 300_000 }, () => {
  test.for(LOADERS)('$section loses nothing', async ({ section, skip, load, tail }, context) => {
    if (skip !== undefined) context.skip(skip)
    const [cwd, to] = [join(scratch(), 'release'), scratch()]
    cpSync(release, cwd, { recursive: true })
    const { code, err } = await load(section, { cwd, tail: tail.replace('TO', to) })
    expect(code, err).toBe(0)
    expect(eatenCells(join(release, 'csv'), to)).toEqual({})
  })
})
