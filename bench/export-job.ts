import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { datasetIn, exportDataset } from '@demarche/exporter'
import { DEFAULT_BASE, datasetOf, kindNames, type Dataset, type Entry } from '@demarche/schema'
import { stringify } from 'csv-stringify'
import { csvText } from '../packages/exporter/src/csv-text.ts'
import { bytesOf } from '../packages/exporter/src/bytes-of.ts'
import { outputTo } from '../packages/exporter/src/output-to.ts'
import { jsonSyntax } from '../packages/exporter/src/rdf/json-syntax.ts'
import { quadSyntax } from '../packages/exporter/src/rdf/quad-syntax.ts'
import { recordTexts } from '../packages/exporter/src/rdf/record-texts.ts'
import type { Cell, Column, Row } from '../packages/exporter/src/table.ts'

// One job in a process of its own: prints its seconds, those of the processor, and the most memory it held, in MiB.
// Usage: node bench/export-job.ts <job> <new folder for what it writes> <rows, or a jsonl/ folder>
const [job = '', folder = '', input = ''] = process.argv.slice(2)

const columns: readonly Column[] = Array.from({ length: 25 }, (_, index) => ({
  name: `column_${index}`,
  type: index % 3 === 0 ? 'integer' : 'string',
  description: 'A column.',
}))

/** Cells as in the tables: ids, codes, numbers, a sentence with a comma, many empty. */
function cell(row: number, column: number): Cell {
  if (column % 5 === 4) return undefined
  if (column % 3 === 0) return (row * 31 + column) % 1000
  if (column % 7 === 2) return `The minister says, in so many words, that order ${row} goes ahead`
  return `deal-${row % 5000}`
}

function* rows(count: number): Generator<Row> {
  for (let row = 0; row < count; row += 1) {
    const cells: Record<string, Cell> = {}
    for (const [index, { name }] of columns.entries()) cells[name] = cell(row, index)
    yield cells
  }
}

function* lists(count: number): Generator<readonly unknown[]> {
  for (let row = 0; row < count; row += 1) yield columns.map((_, index) => cell(row, index))
}

function written(pieces: Iterable<string | Uint8Array>): void {
  const output = outputTo(folder, { grew: () => undefined, done: () => undefined })
  const sink = output.open('file', { mediaType: 'text/plain' })
  for (const piece of pieces) sink.write(piece)
  sink.close()
}

const exported = (dataset: Dataset, ids?: readonly string[]) =>
  exportDataset({ dataset, out: join(folder, 'release'), version: '0.0.0', ...(ids && { formats: ids }) })

/** The records held in memory, so that reading is no part of what is measured. */
function held(): Dataset {
  const lines = datasetIn(input)
  return datasetOf(
    kindNames.flatMap((kind) => lines.all(kind).map((record): Entry => JSON.parse(JSON.stringify({ kind, record })))),
  )
}

function* jsonLines(dataset: Dataset): Generator<string> {
  for (const kind of kindNames) for (const record of dataset.each(kind)) yield `${JSON.stringify(record)}\n`
}

function* jsonNodes(nodes: readonly unknown[]): Generator<string> {
  for (const node of nodes) yield `${JSON.stringify(node)}\n`
}

/** What each job does first, which is not measured, and then, which is. */
const JOBS: Readonly<Record<string, () => () => unknown>> = {
  'csv-ready'() {
    const line = `${Object.values([...rows(2)][1] ?? {}).join(',')}\n`
    return () => written(Array.from({ length: Number(input) }, () => line))
  },
  'csv-stringify': () => () =>
    pipeline(Readable.from(lists(Number(input))), stringify({ cast: { boolean: String } }), createWriteStream(folder)),
  csv: () => () => written(csvText(columns, rows(Number(input)))),
  'json-floor'() {
    const dataset = held()
    return () => written(jsonLines(dataset))
  },
  'json-nodes'() {
    const nodes = [...recordTexts(held(), jsonSyntax)].map((text): unknown => JSON.parse(text))
    return () => written(jsonNodes(nodes))
  },
  'json-ld'() {
    const dataset = held()
    return () => exported(dataset, ['json-ld'])
  },
  'quads-plain'() {
    const dataset = held()
    return () => written(bytesOf(recordTexts(dataset, quadSyntax(DEFAULT_BASE))))
  },
  'n-quads'() {
    const dataset = held()
    return () => exported(dataset, ['n-quads'])
  },
  release: () => () => exported(datasetIn(input)),
  'release-jsonl': () => () => exported(datasetIn(input), ['jsonl']),
  'release-csv': () => () => exported(datasetIn(input), ['csv']),
  'release-json-ld': () => () => exported(datasetIn(input), ['json-ld']),
  'release-n-quads': () => () => exported(datasetIn(input), ['n-quads']),
}

const start = JOBS[job]
if (!start) throw new Error(`There is no job ${job}`)
const run = start()
const [before, used] = [performance.now(), process.cpuUsage()]
await run()
const { user, system } = process.cpuUsage(used)
const seconds = (performance.now() - before) / 1000
console.log(
  JSON.stringify({
    seconds,
    processor: (user + system) / 1e6,
    mebibytes: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
)
