import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installPeers } from './peers.ts'
import { writeRecords } from './write-records.ts'
import { table, type Measured } from './table.ts'

// Runs floor, peers and the built command line in turn, several times, and writes bench/results.md.
// Usage: npm run bench -- <date> [records] [rounds]
const [date, count = '10000', rounds = '5'] = process.argv.slice(2)
if (date === undefined) throw new Error('Name the date: npm run bench -- 2026-01-31')

const root = fileURLToPath(new URL('..', import.meta.url))
const temp = mkdtempSync(join(tmpdir(), 'demarche-bench-'))
const folder = (name: string): string => join(temp, name)
const node = process.execPath

/** One job: what runs, one command after the other, each in a process of its own. */
interface Job {
  readonly name: string
  readonly goal?: string
  readonly commands: readonly (readonly string[])[]
}

const FLOOR = `
const { readdirSync, readFileSync } = require('node:fs')
for (const entry of readdirSync(process.argv[1], { recursive: true, withFileTypes: true })) {
  if (entry.isFile()) JSON.parse(readFileSync(entry.parentPath + '/' + entry.name, 'utf8'))
}`

const asked = (data: string, ...more: readonly string[]): readonly string[] => [
  node,
  join(root, 'packages/cli/bin.js'),
  'validate',
  '--now',
  '2026-02-01',
  '--data',
  folder(data),
  ...more,
]

const validate = (data: string, ...paths: readonly string[]): readonly string[] =>
  asked(data, '--no-cache', ...paths.map((path) => join(folder(data), path)))

function jobs(): readonly Job[] {
  const floor = (name: string, data: string): Job => ({ name, commands: [[node, '--eval', FLOOR, folder(data)]] })
  const one = 'deals/2000/deal-0.json'
  return [
    floor('floor: read and JSON.parse every file', 'json'),
    { name: 'demarche, JSON', goal: '<= 2.0', commands: [validate('json')] },
    { name: 'demarche, JSON, warm', goal: '<= 0.6', commands: [asked('json', '--cache', folder('cache'))] },
    { name: 'demarche, JSON, 5 % bad', goal: '<= 2.5', commands: [validate('bad')] },
    { name: 'demarche, YAML, warm', goal: '<= 0.6', commands: [asked('yaml', '--cache', folder('cache'))] },
    { name: 'demarche, YAML', goal: '<= 5', commands: [validate('yaml')] },
    { name: 'demarche, JSON, report on one record', goal: '< 1 s', commands: [validate('json', one)] },
    ...installPeers(join(temp, 'peers'), root, folder),
    { name: 'node itself', commands: [[node, '--eval', '0']] },
    {
      name: 'demarche --version',
      goal: '<= 0.06 s',
      commands: [[node, join(root, 'packages/cli/bin.js'), '--version']],
    },
    { name: 'demarche, one file', goal: '<= 0.15 s', commands: [validate('one')] },
  ]
}

/** Seconds that a job takes. What it finds does not matter here; that it ran does. */
function run({ name, commands }: Job): number {
  const start = performance.now()
  for (const [program = '', ...args] of commands) {
    const { status, error, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28 })
    if (error || status === null || status > 1) throw new Error(`${name}: ${error?.message ?? stderr.slice(0, 500)}`)
  }
  return (performance.now() - start) / 1000
}

function prepare(): void {
  writeRecords(folder('json'), { count: Number(count), format: 'json' })
  writeRecords(folder('bad'), { count: Number(count), format: 'json', bad: 0.05 })
  writeRecords(folder('yaml'), { count: Number(count), format: 'yaml' })
  const actor = 'actors/organisations/outlet.json'
  cpSync(join(folder('json'), actor), join(folder('one'), actor))
  // What is remembered is trusted without reading when it is older than a moment.
  for (const data of ['json', 'yaml']) run({ name: data, commands: [asked(data, '--cache', folder('cache'))] })
}

try {
  prepare()
  const all = jobs()
  const seconds = new Map(all.map(({ name }): [string, number[]] => [name, []]))
  for (let round = 0; round < Number(rounds); round += 1) {
    for (const job of all) seconds.get(job.name)?.push(run(job))
  }
  const measured = all.map(({ name, goal = '' }): Measured => ({ name, goal, seconds: seconds.get(name) ?? [] }))
  const text = `# Bench of validate

${date}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}, ${count} records, ${rounds} rounds.
Written by \`npm run bench -- ${process.argv.slice(2).join(' ')}\`. Ratios are medians of the ratios to the floor of the same round.

${table(measured)}
The records have no finding, but for the 5 %. The peers check structure only, and only the deals and statements, one process for each of the two.
`
  writeFileSync(join(root, 'bench/results.md'), text)
  console.log(text)
} finally {
  rmSync(temp, { recursive: true, force: true })
}
