import { execFileSync } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import { cpus, tmpdir } from 'node:os'
import { mkdtempSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from 'playwright-core'
import { staticServer } from '../tests/static-server.ts'
import { writeRecords } from './write-records.ts'

// Writes sites of more and more invented records; says how long that took, and in Chromium how long a keystroke takes
// from the input to the results on the page. Usage: npm run bench:site -- [records…]
const counts = process.argv.slice(2).map(Number)
const root = fileURLToPath(new URL('..', import.meta.url))
const temp = mkdtempSync(join(tmpdir(), 'demarche-bench-'))
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
/** How often every text is typed: another program may take the processor for a while. */
const ROUNDS = 5
const QUERIES = ['vehicles ministry', 'account 900', 'minister says', 'person number12', 'vehciles']

for (const count of counts.length === 0 ? [1000, 10_000] : counts) {
  const folder = join(temp, String(count))
  const [data, release, site] = ['data', 'release', 'site'].map((name) => join(folder, name))
  if (data === undefined || release === undefined || site === undefined) throw new Error('Three folders')
  writeRecords(data, { count, format: 'json' })
  run('packages/cli/bin.js', ['export', '--data', data, '--out', release])
  const start = performance.now()
  run('apps/site/build/main.js', ['--release', release, '--sources', root, '--out', site])
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const size = ['index', 'words'].map(
    (name) => `${name}.json ${statSync(join(site, `explore/${name}.json`)).size} bytes`,
  )
  console.log(`${count} records: site written in ${seconds} s; ${size.join(', ')}`)
  console.log(`  keystrokes in Chromium, ${cpus().length} cores: ${await measured(site)}`)
}

function run(program: string, args: readonly string[]): void {
  execFileSync(process.execPath, [join(root, program), ...args], { cwd: root, stdio: 'pipe' })
}

async function measured(site: string): Promise<string> {
  const server = staticServer(site)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  const page = await browser.newPage()
  await page.goto(`http://127.0.0.1:${portOf(server.address())}/explore/`)
  await page.fill('#query', 'first')
  await page.waitForSelector('.found[data-query="first"]')
  const texts = QUERIES.flatMap((query) => Array.from(query, (_, index) => query.slice(0, index + 1)))
  const rounds: number[][] = []
  while (rounds.length < ROUNDS) {
    const times: number[] = []
    for (const text of texts) times.push(await keystroke(page, text))
    rounds.push(times)
  }
  await browser.close()
  server.close()
  const usual = texts
    .map((text, index) => ({ text, time: at(0.5, ...rounds.map((times) => times[index] ?? 0)) }))
    .toSorted((a, b) => a.time - b.time)
  const times = usual.map(({ time }) => time)
  return [
    `${texts.length}, each the median of ${ROUNDS}`,
    `median ${at(0.5, ...times)} ms`,
    `95 % within ${at(0.95, ...times)} ms`,
    `longest ${at(1, ...times)} ms (“${usual.at(-1)?.text}”)`,
    `longest of the first round ${at(1, ...(rounds[0] ?? []))} ms`,
  ].join(', ')
}

/** The time, in whole milliseconds, that a share of some times do not exceed. */
function at(share: number, ...times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b)
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return address.port
}

/** Milliseconds from the input of a text to the first frame that shows its results. */
function keystroke(page: Page, text: string): Promise<number> {
  return page.evaluate<number>(`new Promise((done) => {
    const input = document.querySelector('#query')
    const start = performance.now()
    const look = () =>
      document.querySelector('.found').dataset.query === ${JSON.stringify(text)}
        ? done(performance.now() - start)
        : requestAnimationFrame(look)
    input.value = ${JSON.stringify(text)}
    input.dispatchEvent(new InputEvent('input', { bubbles: true }))
    requestAnimationFrame(look)
  })`)
}
