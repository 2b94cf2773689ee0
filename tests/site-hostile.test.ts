import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { scratch } from './run.ts'
import { buildSite, exportRelease, hasBrowser, launch, serve, type Served } from './site.ts'

const HOSTILE = `"'><script>alert(1)</script><img src=x onerror=alert(1)></script><!--<svg onload=alert(1)>\${alert(1)}</title></p></blockquote>javascript:alert(1) &lt;b&gt;`

/** Fields of free text, where a contributor may write anything. */
const FREE = new Set(
  'title gloss note exact text reported cue distortion unnamed collective designation description place programme prefix suffix condition rationale reason recognition rights'.split(
    ' ',
  ),
)

let site: string
let served: Served

beforeAll(async () => {
  site = buildSite(hostileRelease())
  served = await serve(site)
}, 240_000)

afterAll(() => served?.close())

/** What of a picture a browser could run or load: elements, and attributes that are code. */
function dangerIn(svg: string): string[] {
  const { document } = parseHTML(`<html><body>${svg}</body></html>`)
  const all = [...document.querySelectorAll('body *')]
  expect(all.length).toBeGreaterThan(10)
  const code = all.flatMap(({ attributes }) =>
    [...attributes].map(({ name }) => name).filter((name) => /^on/i.test(name)),
  )
  return [
    ...all.map(({ localName }) => localName).filter((name) => /^(?:script|img|image|style|iframe)$/.test(name)),
    ...code,
  ]
}

/** A release in which every free text has been made hostile, with a retired id besides. */
function hostileRelease(): string {
  const release = join(scratch(), 'release')
  cpSync(exportRelease(), release, { recursive: true })
  const file = join(release, 'json/dataset.json')
  const dataset = JSON.parse(readFileSync(file, 'utf8')) as { records: Record<string, unknown[]> }
  for (const records of Object.values(dataset.records)) records.forEach(makeHostile)
  dataset.records['redirect']?.push({
    id: 'old-buggy',
    kind: 'weapon',
    reason: 'renamed',
    to: ['weapon/pantsir-s1'],
    on: '2026-01-01',
    note: HOSTILE,
    curation: { coders: ['a'], coded: '2026-01-01', codebook: '1.0', status: 'draft' },
  })
  writeFileSync(file, JSON.stringify(dataset))
  return release
}

function makeHostile(holder: unknown): void {
  if (typeof holder !== 'object' || holder === null) return
  const fields = holder as Record<string, unknown>
  for (const [key, value] of Object.entries(fields)) {
    if (typeof value === 'string' && FREE.has(key)) fields[key] = `${HOSTILE}${value}`
    else makeHostile(value)
  }
}

const pages = (): readonly string[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))

test('text of records is text on every page: no element, attribute or address comes of it', () => {
  const found = new Set<string>()
  for (const name of pages()) {
    const { document } = parseHTML(readFileSync(join(site, name), 'utf8'))
    for (const element of document.querySelectorAll('*')) {
      for (const { name: attribute, value } of element.attributes) {
        if (/^on/i.test(attribute) || attribute === 'style' || attribute === 'srcdoc')
          found.add(`${name}: ${attribute}`)
        if (/^(?:href|src|action)$/.test(attribute) && /^\s*(?:javascript|data):/i.test(value))
          found.add(`${name}: ${value}`)
      }
      const tag = element.tagName.toLowerCase()
      const isData = element.getAttribute('type') === 'application/ld+json'
      const isOurs = /^(?:\.\.\/|\/)*assets\/[\w-]+\.js$/.test(element.getAttribute('src') ?? '')
      if (tag === 'script' && !isData && !isOurs) found.add(`${name}: script`)
      if (tag === 'script' && isData) JSON.parse(element.textContent ?? '')
      if (['img', 'svg', 'iframe', 'object', 'embed', 'style', 'base'].includes(tag) && !name.startsWith('coverage')) {
        if (element.getAttribute('src')?.endsWith('.svg') !== true) found.add(`${name}: ${tag}`)
      }
    }
  }
  expect([...found].slice(0, 20)).toEqual([])
})

test('hostile text is shown letter for letter, as title, heading, excerpt and data', () => {
  const path = join(site, 'id/deal/2019-rus-srb-pantsir-s')
  const { document } = parseHTML(readFileSync(join(path, 'index.html'), 'utf8'))
  const title = `${HOSTILE}Pantsir-S air-defence systems from Russia to Serbia`
  expect(document.querySelector('h1')?.textContent).toBe(title)
  expect(document.title).toBe(`${title} · demarche`)
  expect(document.querySelector('.excerpt blockquote')?.textContent).toContain(HOSTILE)
  const embedded = document.querySelector('script[type="application/ld+json"]')?.textContent ?? ''
  const beside = readFileSync(join(path, 'record.jsonld'), 'utf8')
  expect(JSON.parse(embedded)).toEqual(JSON.parse(beside))
  expect(JSON.parse(embedded)).toMatchObject({ title })
})

test('a retired id has a page that leads to the one place to look', () => {
  const { document } = parseHTML(readFileSync(join(site, 'id/weapon/old-buggy/index.html'), 'utf8'))
  const refresh = document.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content')
  expect(refresh).toBe('0; url=../../../id/weapon/pantsir-s1/')
  expect(document.querySelector('main li a')?.getAttribute('href')).toBe('../../../id/weapon/pantsir-s1/')
  expect(document.querySelector('.note')?.textContent).toBe(HOSTILE)
})

describe.skipIf(!hasBrowser)('in a browser (needs Chromium)', () => {
  test('nothing of it runs, in any view or picture', async () => {
    const browser = await launch()
    const page = await browser.newPage()
    const problems: string[] = []
    page.on('dialog', (dialog) => {
      problems.push(dialog.message())
      void dialog.dismiss()
    })
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text())
    })
    for (const path of [
      '',
      'id/deal/2019-rus-srb-pantsir-s/',
      'explore/?q=alert',
      'explore/?q=alert&view=timeline',
      'explore/?view=map',
      'explore/?view=flow',
    ]) {
      await page.goto(served.url + path, { waitUntil: 'networkidle' })
      if (path.includes('explore')) await page.waitForSelector('.results .keep')
      if (path.includes('view')) await page.waitForSelector('.chart svg')
      if (!path.includes('explore')) continue
      for (const type of ['SVG', 'PNG']) {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: type }).click(),
        ])
        if (type === 'SVG') expect(dangerIn(readFileSync(await download.path(), 'utf8'))).toEqual([])
      }
    }
    await browser.close()
    expect(problems).toEqual([])
  }, 120_000)
})
