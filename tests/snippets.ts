import { readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import oxigraph from 'oxigraph'
import { codeIn } from './guide.ts'
import { run, type Said } from './programs.ts'
import { python } from './python.ts'
import { root, scratch } from './run.ts'

// Runs the code of one language in a section of a guide, in a folder, with a tail that the test adds.

interface Place {
  readonly cwd: string
  readonly tail?: string
}

export const inPython = (section: string, { cwd, tail = '' }: Place): Promise<Said> =>
  run(python, ['-c', `${codeIn(section, 'python')}\n${tail}\n`], { cwd })

export function inR(section: string, { cwd, tail = '' }: Place): Promise<Said> {
  const script = join(scratch(), 'script.R')
  writeFileSync(script, `${codeIn(section, 'r')}\n${tail}\n`)
  return run('Rscript', ['--vanilla', script], { cwd })
}

export function inShell(section: string, { cwd }: Place): Promise<Said> {
  const path = [dirname(process.execPath), join(root, 'node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter)
  return run('bash', ['-euo', 'pipefail', '-c', codeIn(section, 'sh')], { cwd, env: { PATH: path } })
}

/** DuckDB in the folder of a release, opened with `tail`; results as CSV, one below the other. */
export async function inDuckDb(section: string, { cwd, tail = '' }: Place): Promise<Said> {
  const connection = await (await DuckDBInstance.create()).connect()
  await connection.run(`SET file_search_path = '${cwd}'; ${tail}`)
  const results: string[] = []
  for (const statement of codeIn(section, 'sql')
    .split(/;\n/)
    .filter((one) => one.trim() !== '')) {
    const result = await connection.runAndReadAll(statement)
    if (result.currentRowCount === 0) throw new Error(`no row: ${statement}`)
    results.push(csv([result.columnNames(), ...result.getRows()]))
  }
  return { code: 0, out: results.join('\n'), err: '' }
}

/** Oxigraph over the JSON-LD of a release; results as CSV, one below the other. */
export function inSparql(section: string, { cwd }: Place): Promise<Said> {
  const store = new oxigraph.Store()
  store.load(readFileSync(join(cwd, 'rdf/dataset.jsonld'), 'utf8'), { format: 'application/ld+json' })
  const results = codeIn(section, 'sparql')
    .split(/^(?=PREFIX dm:)/m)
    .map((query) => {
      const rows = store.query(query) as Map<string, { value: string }>[]
      if (rows.length === 0) throw new Error(`no row: ${query}`)
      const columns = [...(rows[0]?.keys() ?? [])]
      return csv([columns, ...rows.map((row) => columns.map((name) => row.get(name)?.value))])
    })
  return Promise.resolve({ code: 0, out: results.join('\n'), err: '' })
}

const csv = (rows: readonly (readonly unknown[])[]): string => `${rows.map((row) => row.join(',')).join('\n')}\n`
