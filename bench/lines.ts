import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeLines } from './write-lines.ts'

// Time and memory of checking records that stand one a line, against reading them alone.
// Usage: npm run bench:lines -- [records] [rounds]
const [count = '100000', rounds = '3'] = process.argv.slice(2)
const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'demarche-bench-'))

const FLOOR = `
const fs = require('node:fs')
const buffer = Buffer.alloc(1 << 20)
for (const name of fs.readdirSync(process.argv[1])) {
  const file = fs.openSync(process.argv[1] + '/' + name)
  let rest = Buffer.alloc(0)
  for (let read; (read = fs.readSync(file, buffer)) > 0; ) {
    const text = Buffer.concat([rest, buffer.subarray(0, read)])
    let start = 0
    for (let end; (end = text.indexOf(10, start)) !== -1; start = end + 1) JSON.parse(text.toString('utf8', start, end))
    rest = text.subarray(start)
  }
}`

/** Says at its end what a process took: seconds of the processor, and the most memory it held. */
const TOLD = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  console.error('@' + JSON.stringify([(userCPUTime + systemCPUTime) / 1e6, maxRSS / 1024]))
})`

const TELL = `data:text/javascript,${encodeURIComponent(TOLD)}`

/** Seconds of the processor and MB that a program takes. */
function run(args: readonly string[]): readonly [number, number] {
  const { status, stderr } = spawnSync(process.execPath, ['--import', TELL, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const told = /^@(.*)$/m.exec(stderr)?.[1]
  if (status === null || status > 1 || told === undefined) throw new Error(stderr.slice(0, 500))
  const [seconds = NaN, memory = NaN]: number[] = JSON.parse(told)
  return [seconds, memory]
}

try {
  writeLines(folder, Number(count))
  console.log(`${count} records, load ${loadavg()[0]?.toFixed(1)}, Node ${process.versions.node}`)
  for (let round = 0; round < Number(rounds); round += 1) {
    const [floor, floorMemory] = run(['--eval', FLOOR, folder])
    const [seconds, memory] = run([join(root, 'packages/cli/bin.js'), 'check', folder, '--now', '2026-02-01'])
    const ratio = (seconds / floor).toFixed(2)
    console.log(
      `floor ${floor.toFixed(2)} s, ${floorMemory.toFixed(0)} MB; check ${seconds.toFixed(2)} s, ${memory.toFixed(0)} MB; ${ratio} x floor`,
    )
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
