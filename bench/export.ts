import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { entries } from './entries.ts'
import { table, type Measured } from './table.ts'

// Measures what writes a release against its floors and its peer, and writes bench/results-export.md.
// Usage: npm run bench:export -- <date> [rounds] [records of the release] [records of the long run]
const [date, rounds = '3', released = '100000', long = '1000000'] = process.argv.slice(2)
if (date === undefined) throw new Error('Name the date: npm run bench:export -- 2026-01-31')

const root = fileURLToPath(new URL('..', import.meta.url))
const temp = mkdtempSync(join(tmpdir(), 'demarche-bench-'))

interface Outcome {
  readonly seconds: number
  /** Seconds of the processor, which say the same however busy the machine is. */
  readonly processor: number
  readonly mebibytes: number
}

/** Runs a job of export-job.ts in a process of its own. What it wrote is thrown away. */
function run(job: string, input: string): Outcome {
  const out = join(temp, 'out')
  rmSync(out, { recursive: true, force: true })
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bench/export-job.ts'), job, out, input], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${job}: ${stderr}`)
  rmSync(out, { recursive: true, force: true })
  const outcome: Outcome = JSON.parse(stdout)
  return outcome
}

/** Writes so many records as the lines of a release, and says where. */
function lines(count: string): string {
  const folder = join(temp, `records-${count}`)
  if (existsSync(folder)) return folder
  mkdirSync(folder)
  const files = new Map<string, number>()
  const fileOf = (kind: string) => files.get(kind) ?? openSync(join(folder, `${kind}.jsonl`), 'a')
  files.set('redirect', fileOf('redirect'))
  for (const { kind, record } of entries(Number(count))) {
    files.set(kind, fileOf(kind))
    writeSync(fileOf(kind), `${JSON.stringify(record)}\n`)
  }
  for (const file of files.values()) closeSync(file)
  return folder
}

interface Job {
  readonly name: string
  readonly job: string
  readonly goal?: string
}

/** Runs jobs in turn, several times, the floor first. */
function compare(jobs: readonly Job[], input: string): string {
  const seconds = jobs.map((): number[] => [])
  const memory = jobs.map(() => 0)
  for (let round = 0; round < Number(rounds); round += 1) {
    for (const [index, { job }] of jobs.entries()) {
      const outcome = run(job, input)
      seconds[index]?.push(outcome.processor)
      memory[index] = Math.max(memory[index] ?? 0, outcome.mebibytes)
    }
  }
  const measured = jobs.map(({ name, goal = '' }, index): Measured => ({
    name: `${name} (${memory[index]} MiB at most)`,
    goal,
    seconds: seconds[index] ?? [],
  }))
  return table(measured)
}

const once = (job: string, input: string, name: string): string => {
  const { seconds, processor, mebibytes } = run(job, input)
  return `| ${name} | ${seconds.toFixed(1)} | ${processor.toFixed(1)} | ${mebibytes} |\n`
}

const LINE_FORMATS = ['jsonl', 'csv', 'json-ld', 'n-quads']

try {
  const [ten, many, most] = [lines('10000'), lines(released), lines(long)]
  const csv = compare(
    [
      { name: 'csv-stringify, stream of arrays', job: 'csv-stringify' },
      { name: 'demarche', job: 'csv', goal: '<= 1.15' },
      { name: 'writing ready strings', job: 'csv-ready' },
    ],
    '1000000',
  )
  const linked = compare(
    [
      { name: 'JSON.stringify, a line a record', job: 'json-floor' },
      { name: 'JSON.stringify of the nodes of JSON-LD, ready-made', job: 'json-nodes' },
      { name: 'JSON-LD', job: 'json-ld', goal: '<= 1.3' },
      { name: 'N-Quads, not compressed', job: 'quads-plain', goal: '<= 12' },
      { name: 'N-Quads, compressed', job: 'n-quads' },
    ],
    ten,
  )
  const whole = once('release', many, `every format, ${released} records`)
  const flat = LINE_FORMATS.flatMap((id) => [
    once(`release-${id}`, many, `${id}, ${released} records`),
    once(`release-${id}`, most, `${id}, ${long} records`),
  ])
  const text = `# Bench of export

${date}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}, ${rounds} rounds.
Written by \`npm run bench:export -- ${process.argv.slice(2).join(' ')}\`. In the first two tables seconds are those of the processor, and ratios medians of the ratios to the first job of the same round.

## CSV, 1,000,000 rows of 25 columns

${csv}
## Linked data, 10,000 records held in memory

${linked}
## Releases written from lines

| job | s | processor, s | MiB at most |
|---|---|---|---|
${whole}${flat.join('')}`
  writeFileSync(join(root, 'bench/results-export.md'), text)
  console.log(text)
} finally {
  rmSync(temp, { recursive: true, force: true })
}
