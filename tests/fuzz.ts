import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validate } from '@demarche/validator'

// Damages records at random, bytes and all, checks each by itself, and prints what the worst of it took.
// Usage: node fuzz.ts <folder> <runs> <seed>
const [folder = '', runs = '0', seed = '1'] = process.argv.slice(2)

let state = Number(seed)
/** A number from 0 up to but without `below`, from a fixed sequence (xorshift). */
function random(below: number): number {
  state ^= state << 13
  state ^= state >>> 17
  state ^= state << 5
  return (state >>> 0) % below
}

const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:yaml|json)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .toSorted()
const PIECES = [
  '&a ',
  '*a',
  '? ',
  '{',
  '[',
  '"',
  "'",
  '|\n',
  '>\n',
  '- ',
  ': ',
  '\t',
  '\r',
  '#',
  '!!set ',
  '%TAG ! !\n',
  '---\n',
]

function damaged(bytes: Buffer): Buffer {
  const at = random(bytes.length + 1)
  const length = random(200)
  const [before, piece, after] = [bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at + length)]
  switch (random(5)) {
    case 0:
      return Buffer.concat([before, Buffer.from([random(256)]), bytes.subarray(at + 1)])
    case 1:
      return Buffer.concat([before, after])
    case 2:
      return Buffer.concat([before, ...Array.from({ length: random(400) }, () => piece), after])
    case 3:
      return Buffer.concat([before, Buffer.from((PIECES[random(PIECES.length)] ?? '').repeat(1 + random(3000))), after])
    default:
      return Buffer.concat([before, Buffer.from(Array.from({ length: random(64) }, () => random(256))), after])
  }
}

let slowest = 0
let findings = 0
for (let run = 0; run < Number(runs); run += 1) {
  const file = files[random(files.length)] ?? ''
  let bytes: Buffer = readFileSync(file)
  for (let times = random(4); times >= 0; times -= 1) bytes = damaged(bytes)
  const start = process.cpuUsage()
  findings += validate({ files: [{ path: file.slice(folder.length + 1), bytes }] }, { now: '2026-06-30' }).diagnostics
    .length
  const { user, system } = process.cpuUsage(start)
  slowest = Math.max(slowest, (user + system) / 1000)
}
console.log(JSON.stringify({ slowest, findings, rss: process.resourceUsage().maxRSS * 1024 }))
