import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { missing, run } from './programs.ts'
import { client, noPython } from './python.ts'
import { dataFolder, demarche, root, scratch } from './run.ts'

// Files of a release in programs nobody here wrote; each is shown a damaged copy as well.

const release = join(scratch(), 'release')

beforeAll(() => {
  expect(demarche(['export', '--data', dataFolder, '--out', release])).toMatchObject({ code: 0 })
})

/** A folder with one file of the release, changed. */
function damagedCopy(path: string, change: (bytes: Buffer) => string | Uint8Array): string {
  const folder = scratch()
  const before = readFileSync(join(release, path))
  const after = Buffer.from(change(before))
  expect(after.equals(before)).toBe(false)
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), after)
  return folder
}

const rowsOf = (path: string): number => {
  const { files } = JSON.parse(readFileSync(join(release, 'index.json'), 'utf8')) as {
    files: readonly { path: string; rows?: number }[]
  }
  return files.find((file) => file.path === path)?.rows ?? Number.NaN
}

const NEEDS = { timeout: 300_000 }

describe.concurrent('sha256sum', NEEDS, () => {
  test('names the one file that differs', async () => {
    const copy = join(scratch(), 'copy')
    cpSync(release, copy, { recursive: true })
    const check = () => run('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: copy })
    expect(await check()).toEqual({ code: 0, out: '', err: '' })
    const file = join(copy, 'csv/deals.csv')
    writeFileSync(file, readFileSync(file, 'utf8').replace('delivered', 'Delivered'))
    const { code, out } = await check()
    rmSync(copy, { recursive: true })
    expect({ code, out }).toEqual({ code: 1, out: 'csv/deals.csv: FAILED\n' })
  })
})

const noSqlite = missing('sqlite3')

describe.concurrent(
  `sqlite3${noSqlite === undefined ? '' : `, skipped: ${noSqlite}`}`,
  { ...NEEDS, skip: noSqlite !== undefined },
  () => {
    const ask = (path: string, sql: string) => run('sqlite3', ['-batch', path, sql])
    const database = () => join(release, 'sqlite/dataset.sqlite')
    const CHECK = 'PRAGMA integrity_check; PRAGMA foreign_key_check;'

    test('finds the database whole, with every row', async () => {
      expect(await ask(database(), CHECK)).toEqual({ code: 0, out: 'ok\n', err: '' })
      for (const file of readdirSync(join(release, 'csv'))) {
        const table = file.replace('.csv', '')
        expect((await ask(database(), `SELECT count(*) FROM "${table}"`)).out, table).toBe(`${rowsOf(`csv/${file}`)}\n`)
      }
    })

    test('finds a reference to nothing, and broken bytes', async () => {
      const copy = join(scratch(), 'copy.sqlite')
      cpSync(database(), copy)
      await ask(copy, `DELETE FROM actors WHERE id = 'SRB'`)
      expect((await ask(copy, CHECK)).out).toMatch(/^ok\n(?:.*\n)*deal_parties\|\|actors\|/)
      const bytes = readFileSync(database())
      bytes.fill(0x5a, bytes.length / 2, bytes.length / 2 + 4096)
      writeFileSync(copy, bytes)
      expect((await ask(copy, CHECK)).out).not.toMatch(/^ok$/m)
    })
  },
)

const noOffice = missing('soffice')

/** Files of which LibreOffice finds another text in the workbook. */
async function differingSheets(workbook: string): Promise<string[]> {
  const out = scratch()
  const { code, err } = await run('sh', [join(root, 'tests/clients/tables/libreoffice.sh'), workbook, out])
  expect(code, err).toBe(0)
  const files = ['csv', 'views'].flatMap((folder) =>
    readdirSync(join(release, folder))
      .filter((file) => file.endsWith('.csv'))
      .map((file) => join(folder, file)),
  )
  expect(files.length).toBeGreaterThan(45)
  const sheet = (file: string) => readFileSync(join(out, `dataset-${basename(file)}`), 'utf8')
  return files.filter((file) => sheet(file) !== readFileSync(join(release, file), 'utf8'))
}

test.skipIf(noOffice !== undefined)(
  'LibreOffice gives the CSV files back, byte for byte (needs soffice)',
  NEEDS,
  async () => {
    expect(await differingSheets(join(release, 'xlsx/dataset.xlsx'))).toEqual([])
    const damaged = damagedCopy('xlsx/dataset.xlsx', (bytes) => {
      const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)] as const)
      return zipSync(
        Object.fromEntries(
          parts.map(([name, text]) => [name, strToU8(text.replaceAll('Two Mi-17V-5', 'Three Mi-17V-5'))]),
        ),
      )
    })
    expect(await differingSheets(join(damaged, 'xlsx/dataset.xlsx'))).toEqual([
      'csv/claims.csv',
      'csv/deals.csv',
      'views/deals_flat.csv',
    ])
  },
)

test.skipIf(noPython !== undefined)(
  'the edtf package finds the bounds that stand beside each date (needs Python)',
  NEEDS,
  async () => {
    const { code, said } = await client('edtf_bounds.py', [release])
    expect(code, said).toBe(0)
    expect(Number(/^(\d+) dates/.exec(said)?.[1])).toBeGreaterThan(300)
    const damaged = damagedCopy('csv/deal_events.csv', (bytes) => bytes.toString().replace('2015-09-30', '2015-09-31'))
    const told = await client('edtf_bounds.py', [damaged])
    expect(told.code).toBe(1)
    expect(told.said).toMatch(/^deal_events\.csv, row \d+: date 2015-09 is/)
  },
)

const noLines = missing('jq', 'mlr')

test.skipIf(noLines !== undefined)('jq and Miller find a record on every line (needs jq, mlr)', NEEDS, async () => {
  const READ = [
    ['jq', '-r', '.id'],
    ['mlr', '--ijsonl', '--onidx', 'cut', '-f', 'id'],
  ] as const
  for (const file of readdirSync(join(release, 'jsonl'))) {
    const path = `jsonl/${file}`
    const damaged = rowsOf(path) === 0 ? undefined : damagedCopy(path, (bytes) => bytes.toString().replace('}\n', '\n'))
    for (const [program, ...args] of READ) {
      const { code, out } = await run(program, [...args, join(release, path)])
      expect({ file, program, code, records: out.split('\n').length - 1 }).toEqual({
        file,
        program,
        code: 0,
        records: rowsOf(path),
      })
      if (damaged !== undefined) expect((await run(program, [...args, join(damaged, path)])).code, file).not.toBe(0)
    }
  }
})
