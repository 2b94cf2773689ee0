import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { sections } from './guide.ts'
import { missing, missingInR, type Said } from './programs.ts'
import { noPython } from './python.ts'
import { copyOfData, demarche, root, scratch } from './run.ts'
import { inDuckDb, inPython, inR, inShell, inSparql } from './snippets.ts'

// Every piece of code in the guides is run as it stands, in the folder of a release; most sections put the same question.

const data = copyOfData()
const above = dirname(data)
const release = join(scratch(), 'release')

let cut: Said
beforeAll(async () => {
  expect(demarche(['export', '--data', data, '--out', release])).toMatchObject({ code: 0 })
  cut = await inShell('load-at-scale', { cwd: above })
})

/** Languages that nothing here can run; the guides say so. */
const NOT_RUN = ['scala', 'stata', 'trino']
const HEADER = 'deal,relation,statements'

interface Statement {
  readonly date: { readonly edtf?: string }
  readonly links?: readonly { readonly to: string; readonly relation: string }[]
}

/** The question of the guides, answered from the records: statements since 2019 by deal and relation, as CSV. */
function answer(): string {
  const statements = JSON.parse(readFileSync(join(release, 'json/statement.json'), 'utf8')) as Statement[]
  const counts = new Map<string, number>()
  // A date that is open at the start, or goes back before 2019, is not surely since 2019.
  for (const { links = [] } of statements.filter(({ date }) => /^\[?20(?:19|2\d)/.test(date.edtf ?? ''))) {
    const pairs = links
      .filter(({ to }) => to.startsWith('deal/'))
      .map(({ to, relation }) => `${to.slice('deal/'.length)},${relation}`)
    for (const pair of new Set(pairs)) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  const lines = [...counts].map(([pair, count]) => `${pair},${count}`)
  return [HEADER, ...lines.toSorted()].join('\n')
}

/** The lines from the header of the answer to the next empty line, without the quotes that some writers set. */
function answered({ out }: Said): string {
  const lines = out.replaceAll('\r', '').replaceAll('"', '').split('\n')
  const from = lines.indexOf(HEADER)
  const to = lines.indexOf('', from)
  return lines.slice(from, to).join('\n')
}

const PANDAS = 'print(answer.to_csv(index=False))'
const POLARS = 'print(answer.write_csv())'
const R = 'write.csv(as.data.frame(answer), row.names = FALSE, quote = FALSE); cat("\\n")'
/** What the Stata code of the guide does, over the files that were written for it. */
const STATA = `about <- merge(subset(read_dta("links.dta"), target_kind == "deal"), read_dta("statements.dta"), by.x = "statement", by.y = "id")
about <- subset(about, !is.na(date_min) & date_min >= as.Date("2019-01-01"))
answer <- aggregate(statement ~ relation + target_id, about, length)
answer <- setNames(answer[c("target_id", "relation", "statement")], c("deal", "relation", "statements"))
${R}`
const views = () => readFileSync(join(release, 'schema/duckdb.sql'), 'utf8')
const [noReadr, noDataTable, noHaven] = [missingInR('readr'), missingInR('data.table'), missingInR('readr', 'haven')]

interface Run {
  /** Section of a guide and language. */
  readonly name: string
  readonly skip?: string | undefined
  readonly said: (section: string) => Promise<Said>
}

/** Sections that put the question of the guides. */
const ANSWERS: readonly Run[] = [
  { name: 'load-in-python#pandas python', skip: noPython, said: (it) => inPython(it, { cwd: release, tail: PANDAS }) },
  { name: 'load-in-python#Polars python', skip: noPython, said: (it) => inPython(it, { cwd: release, tail: POLARS }) },
  { name: 'load-in-r#readr r', skip: noReadr, said: (it) => inR(it, { cwd: release, tail: R }) },
  { name: 'load-in-r#data.table r', skip: noDataTable, said: (it) => inR(it, { cwd: release, tail: R }) },
  { name: 'load-in-r#Without packages r', skip: missing('Rscript'), said: (it) => inR(it, { cwd: release, tail: R }) },
  { name: 'load-in-stata r', skip: noHaven, said: (it) => inR(it, { cwd: release, tail: STATA }) },
  { name: 'load-with-duckdb sql', said: (it) => inDuckDb(it, { cwd: release, tail: views() }) },
  { name: 'load-with-sqlite sh', skip: missing('sqlite3'), said: (it) => inShell(it, { cwd: release }) },
  { name: 'load-on-the-command-line#Miller sh', skip: missing('mlr'), said: (it) => inShell(it, { cwd: release }) },
  { name: 'query-with-sparql sparql', said: (it) => inSparql(it, { cwd: release }) },
  { name: 'load-at-scale#DuckDB sql', said: (it) => inDuckDb(it, { cwd: above }) },
  { name: 'load-at-scale#Polars python', skip: noPython, said: (it) => inPython(it, { cwd: above, tail: POLARS }) },
]

/** Other sections, and what the code in them must print. */
const OTHERS: readonly (Run & { readonly prints: RegExp })[] = [
  { name: 'load-at-scale sh', said: () => Promise.resolve(cut), prints: /year=2019/ },
  { name: 'load-on-the-command-line sh', said: (it) => inShell(it, { cwd: release }), prints: /^whole$/m },
  {
    name: 'load-on-the-command-line#jq sh',
    skip: missing('jq'),
    said: (it) => inShell(it, { cwd: release }),
    prints: /^2019-11-01-palmer-careful warns-against.*^pantsir-s1$/ms,
  },
  {
    name: 'load-on-the-command-line#csvkit sh',
    skip: missing('csvcut', 'csvlook'),
    said: (it) => inShell(it, { cwd: release }),
    prints: /\| 2019-rus-srb-pantsir-s +\| delivered/,
  },
  {
    name: 'query-with-sparql python',
    skip: noPython,
    said: (it) => inPython(it, { cwd: release }),
    prints: /^\d{5,} triples$/m,
  },
]

const sectionOf = (name: string): string => name.slice(0, name.lastIndexOf(' '))

describe.concurrent('the guides', { timeout: 300_000 }, () => {
  test.for(ANSWERS)('$name gives the answer', async ({ name, skip, said }, context) => {
    if (skip !== undefined) context.skip(skip)
    const result = await said(sectionOf(name))
    expect(result.code, result.err).toBe(0)
    expect(answered(result)).toBe(answer())
  })

  test.for(OTHERS)('$name runs', async ({ name, skip, said, prints }, context) => {
    if (skip !== undefined) context.skip(skip)
    const result = await said(sectionOf(name))
    expect(result.code, result.err).toBe(0)
    expect(result.out).toMatch(prints)
  })
})

const WORKED = 'from-excerpt-to-regression'
const noR = missing('Rscript')

test.skipIf(noR !== undefined)(
  'the worked example comes to the table and the ratio on its page (needs Rscript)',
  async () => {
    const { code, out, err } = await inR(WORKED, { cwd: release, tail: 'write.csv(counts, row.names = FALSE)' })
    expect(code, err).toBe(0)
    const page = readFileSync(join(root, `docs/guides/${WORKED}.md`), 'utf8')
    const rows = [...page.matchAll(/^\| (true|false) \| (\d+) \| (\d+) \| ([\d.]+) \|$/gm)]
    expect(rows).toHaveLength(2)
    for (const [, delivery, months, said, rate] of rows) {
      expect(out).toMatch(new RegExp(`^${delivery?.toUpperCase()},${months},${said},${Number(rate)}$`, 'm'))
    }
    const [, ratio] = /has ([\d.]+) times as many/.exec(page) ?? []
    expect(out.split('\n')).toContain(ratio)
    const [, quoted] = /^> (.+)$/m.exec(page) ?? []
    expect(out).toContain(quoted)
  },
)

test('no code in a guide is left out', () => {
  const written = sections().flatMap(({ name, blocks }) =>
    blocks.filter(({ language }) => !NOT_RUN.includes(language)).map(({ language }) => `${name} ${language}`),
  )
  expect([...new Set(written)].toSorted()).toEqual(
    [...[...ANSWERS, ...OTHERS].map(({ name }) => name), `${WORKED} r`].toSorted(),
  )
})
