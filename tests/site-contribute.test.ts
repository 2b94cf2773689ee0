import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, extname, join } from 'node:path'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, type TestContext } from 'vitest'
import { parse } from 'yaml'
import { copyOfData, demarche, root, scratch } from './run.ts'

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const REPOSITORY = 'https://github.com/example/demarche'
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

let browser: Browser | undefined
let server: Server
let origin: string

beforeAll(async () => {
  const release = join(scratch(), 'release')
  expect(demarche(['export', '--out', release]).code).toBe(0)
  const site = join(scratch(), 'site')
  const args = ['apps/site/build/main.js', '--release', release, '--out', site, '--repository', REPOSITORY]
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  server = createServer(({ url = '/' }, response) => {
    const path = join(site, decodeURIComponent(new URL(url, 'http://site').pathname))
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path
    if (!existsSync(file)) return response.writeHead(404).end()
    const headers = { 'content-type': TYPES[extname(file)] ?? 'text/plain', 'content-encoding': 'gzip' }
    return response.writeHead(200, headers).end(gzipSync(readFileSync(file)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  if (existsSync(executablePath)) browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
})

afterAll(async () => {
  await browser?.close()
  server.close()
})

/** What a page did that it must not do. */
const faults = new WeakMap<Page, string[]>()

interface Options {
  readonly width?: number
  readonly javaScriptEnabled?: boolean
  /** What is done before the page is opened. */
  readonly prepare?: (page: Page) => Promise<unknown>
}

/** A page of its own, with an empty storage, that notes errors, breaches of the policy and requests to others. */
async function open(
  { skip }: TestContext,
  { width = 1200, javaScriptEnabled = true, prepare }: Options = {},
): Promise<Page> {
  if (!browser && process.env['CI'] === undefined) skip('needs Chromium')
  const context = await browser!.newContext({
    viewport: { width, height: 900 },
    javaScriptEnabled,
    acceptDownloads: true,
  })
  const page = await context.newPage()
  const noted: string[] = []
  faults.set(page, noted)
  page.on('pageerror', ({ message }) => noted.push(message))
  page.on('console', (message) => message.type() === 'error' && noted.push(message.text()))
  page.on('dialog', (dialog) => void (noted.push(dialog.message()), dialog.dismiss()))
  page.on('request', (request) => !/^(?:blob:)?http:\/\/127\.0\.0\.1:/.test(request.url()) && noted.push(request.url()))
  page.on('request', (request) => request.method() !== 'GET' && noted.push(`${request.method()} ${request.url()}`))
  await prepare?.(page)
  await page.goto(`${origin}/contribute/`)
  return page
}

const at = (page: Page, pointer: string) => page.locator(`[id="field${pointer.replaceAll('/', '-')}"]`)
const found = (page: Page, pointer: string) => page.locator(`[id="field${pointer.replaceAll('/', '-')}-found"]`)
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click()

/** Fills fields by pointer: selects by code, the others by text. */
async function fill(page: Page, answers: Readonly<Record<string, string>>): Promise<void> {
  for (const [pointer, answer] of Object.entries(answers)) {
    const field = at(page, pointer)
    if ((await field.evaluate((one) => one.tagName)) === 'SELECT') await field.selectOption(answer)
    else await field.fill(answer)
  }
}

/** Waits until the checks have caught up with the form, and gives what they say in sum. */
async function sum(page: Page): Promise<string> {
  await page.waitForTimeout(400)
  return (await page.locator('.sum').textContent()) ?? ''
}

const ARTICLE = `Seoul sells Wellington an air defence system

New Zealand has ordered two Pantsir-S1 systems from South Korea, the defence ministry in Wellington announced on 3 March 2020.

The contract was signed on Monday, 2 March 2020, the ministry said. It gave no price. Deliveries are to begin in 2021, according to the same announcement, which was published on its website.
`

/** Selects a passage in the text of the article and takes it as evidence for a claim, by its words in the list. */
async function take(page: Page, passage: string, claim: string): Promise<void> {
  await page.locator('#article-text').evaluate((box, words) => {
    const area = box as unknown as { value: string; setSelectionRange(from: number, to: number): void; focus(): void }
    area.focus()
    area.setSelectionRange(area.value.indexOf(words), area.value.indexOf(words) + words.length)
  }, passage)
  await page.locator('#evidence-for').selectOption({ label: claim })
  await press(page, 'Take the selected passage as evidence')
}

const SOURCE = 'example-2020-03-03-seoul-wellington'

/** Drafts the source of the article, as a coder would. */
async function draftSource(page: Page): Promise<void> {
  await page.getByLabel('Address of the page').fill('https://www.example.org/2020/03/03/seoul-wellington?utm_source=x')
  await press(page, 'Draft a source for it')
  expect(await page.locator('.told').textContent()).toContain('You have a draft')
  await page.locator('#article-text').fill(ARTICLE)
  await press(page, 'Put the fingerprint into the source')
  await fill(page, {
    '/id': SOURCE,
    '/type': 'news-article',
    '/title': 'Seoul sells Wellington an air defence system',
    '/publisher-missing': 'not-reported',
    '/published/edtf': '2020-03-03',
    '/language': 'en',
    '/extentRead': 'whole',
  })
  await press(page, 'Add coder')
  await at(page, '/curation/coders/0').fill('somebody')
}

const DEAL = '2020-kor-nzl-pantsir-s1'

/** Drafts a deal from a blank form, its evidence taken from the article. */
async function draftDeal(page: Page): Promise<void> {
  await press(page, 'deal')
  for (const one of ['modality', 'party', 'party', 'item', 'event']) await press(page, `Add ${one}`)
  await fill(page, {
    '/title': 'Pantsir-S1 air-defence systems from South Korea to New Zealand',
    '/existence/value': 'confirmed',
    '/agreement/value': 'contract',
    '/modality/0/value': 'sale',
    '/parties/0/actor': 'KOR',
    '/parties/0/role': 'supplier',
    '/parties/1/actor': 'NZL',
    '/parties/1/role': 'recipient',
    '/items/0/weapon/value': 'pantsir-s1',
    '/items/0/category': 'air-defence-systems',
    '/items/0/quantity/count': '2',
    '/items/0/quantity/unit': 'unspecified-system',
    '/events/0/type': 'contract-signed',
    '/events/0/realis': 'actual',
    '/events/0/date/edtf': '2020-03-02',
  })
  const ordered = 'New Zealand has ordered two Pantsir-S1 systems from South Korea'
  const signed = 'The contract was signed on Monday, 2 March 2020'
  for (const claim of [
    'Existence',
    'Modality 1',
    'Parties 1',
    'Parties 2',
    'Items 1',
    'Items 1, quantity',
    'Items 1, weapon',
  ]) {
    await take(page, ordered, claim)
  }
  for (const claim of ['Existence', 'Agreement', 'Events 1', 'Events 1, date']) await take(page, signed, claim)
  await press(page, /^Use the id/)
}

/** The file that the page offers, as it is downloaded. */
async function downloaded(page: Page): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Download the file')])
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
}

/** Kilobytes of script, compressed, that a page has fetched. */
const script = (page: Page): Promise<number> =>
  page.evaluate<number>(
    "performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) / 1024",
  )

/** Puts files into a copy of the data folder and validates them there. */
function validated(files: Readonly<Record<string, string>>, more: readonly string[] = []) {
  const data = copyOfData()
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(data, path)), { recursive: true })
    writeFileSync(join(data, path), text)
  }
  const run = demarche(['validate', '--data', data, '--format', 'json', ...more])
  return { ...run, diagnostics: (JSON.parse(run.out) as { diagnostics: Found[] }).diagnostics }
}

type Found = { code: string; message: string; file: string; pointer: string }

test('from a blank form to a source and a deal that validate takes, with evidence from the article and the fingerprint of the command line', async (context) => {
  const page = await open(context)
  await draftSource(page)
  expect(await sum(page)).toContain('can be proposed')
  const source = await downloaded(page)
  const file = join(scratch(), 'article.txt')
  writeFileSync(file, ARTICLE)
  expect(parse(source.text).fingerprint).toEqual(parse(demarche(['fingerprint', file]).out).fingerprint)
  await draftDeal(page)
  expect(await sum(page)).toContain('can be proposed')
  const deal = await downloaded(page)
  expect([source.name, deal.name]).toEqual([`${SOURCE}.yaml`, `${DEAL}.yaml`])
  expect(parse(deal.text)).toMatchObject({
    id: DEAL,
    existence: { value: 'confirmed', evidence: ['new-zealand-has-ordered', 'the-contract-was-signed'] },
    items: [
      { id: 'item-1', quantity: { count: 2, unit: 'unspecified-system', evidence: ['new-zealand-has-ordered'] } },
    ],
    events: [{ date: { edtf: '2020-03-02', evidence: ['the-contract-was-signed'] } }],
    evidence: [{ source: SOURCE }, { source: SOURCE }],
  })
  const path = `deals/2020/${DEAL}.yaml`
  expect(await page.locator('.outcome summary').last().textContent()).toContain(`data/${path}`)
  const { code, diagnostics } = validated({ [`sources/2020/${SOURCE}.yaml`]: source.text, [path]: deal.text })
  expect(code).toBe(0)
  expect(diagnostics.filter(({ file: where }) => where === path || where.includes(SOURCE))).toEqual([])
  const proposed = new URL((await page.getByText('Propose it as a new file').getAttribute('href'))!)
  expect(proposed.origin + proposed.pathname).toBe(`${REPOSITORY}/new/main`)
  expect(proposed.searchParams.get('filename')).toBe(`data/${path}`)
  expect(proposed.searchParams.get('value')).toBe(deal.text)
  const issue = new URL((await page.getByText('Hand it in by an issue form').getAttribute('href'))!)
  expect(readBack(issue)).toBe(deal.text)
  expect(faults.get(page)).toEqual([])
})

type Form = {
  body: { id?: string; type: string; attributes: { label: string; render?: string; options?: string[] } }[]
}

/** What becomes of an issue that is opened at an address and sent as it stands. */
function readBack({ searchParams }: URL): string {
  const form = parse(readFileSync(join(root, `.github/ISSUE_TEMPLATE/${searchParams.get('template')}`), 'utf8')) as Form
  const body = form.body.flatMap(({ id, type, attributes: { label, render, options } }) => {
    const answer = searchParams.get(id ?? '')
    if (id === undefined || answer === null) return []
    if (type === 'dropdown') expect(options).toContain(answer)
    return [`### ${label}\n\n${render ? `\`\`\`${render}\n${answer}\n\`\`\`` : answer}`]
  })
  const ids = new Set(form.body.map(({ id }) => id))
  expect([...searchParams.keys()].filter((key) => !ids.has(key))).toEqual(['template'])
  const data = copyOfData()
  const { err } = demarche(['from-issue', '-', '--data', data], { input: body.join('\n\n') })
  expect(err).toBe('')
  return readFileSync(join(data, `deals/2020/${DEAL}.yaml`), 'utf8')
}

/** Drafts as the page stores them: the real deal of a name, changed. */
const stored = (kind: string, value: unknown) => ({
  drafts: [{ key: 1, kind, value }],
  open: 1,
  articles: {},
  source: '',
})

const withStored = (drafts: unknown) => async (page: Page) =>
  page.addInitScript((text) => {
    if (localStorage.getItem('demarche-drafts-v1') === null) localStorage.setItem('demarche-drafts-v1', text)
  }, JSON.stringify(drafts))

const real = (path: string) => parse(readFileSync(join(root, 'data', path), 'utf8')) as Record<string, unknown>
const pantsir = () => real('deals/2019/2019-rus-srb-pantsir-s.yaml')

test('every family of findings stands at its field, with the words of the command line', async (context) => {
  const page = await open(context, {
    prepare: withStored(stored('deal', { ...pantsir(), id: '2019-rus-srb-pantsir-s-2' })),
  })
  await sum(page)
  const broken: readonly (readonly [string, string, string])[] = [
    ['P803', '/title', 'TODO'],
    ['R501', '/parties/4/actor', 'nobody-at-all'],
    ['V4', '/events/1/date/edtf', '2019-02-30'],
    ['Q703', '/evidence/0/exact', 'word '.repeat(60)],
  ]
  for (const [, pointer, text] of broken) await at(page, pointer).fill(text)
  await sum(page)
  for (const [code, pointer] of broken) expect(await found(page, pointer).textContent()).toContain(code)
  expect(await page.locator('.likes').textContent()).toContain('Pantsir-S air-defence systems from Russia to Serbia')
  expect(await page.locator('.outcome .all').textContent()).toContain('D603')
  const text = await page.locator('.outcome pre').textContent()
  const path = 'deals/2019/2019-rus-srb-pantsir-s-2.yaml'
  const { diagnostics } = validated({ [path]: text ?? '' })
  const shown = await page.locator('.outcome .all li').allTextContents()
  const told = diagnostics
    .filter(({ file }) => file === path)
    .map(({ code, message }) => `${code} ${message.replaceAll('`', '')}`)
  expect(shown).toEqual(told)
  await at(page, '/id').fill('Not An Id')
  await sum(page)
  expect(await found(page, '/id').textContent()).toContain('S305')
  expect(await at(page, '/id').getAttribute('aria-invalid')).toBe('true')
  expect(faults.get(page)).toEqual([])
})

test('the page begins with little script; the checks are fetched with the first draft, and it is told where they cannot be', async (context) => {
  const page = await open(context, { prepare: (one) => one.route('**/check-draft-*.js', (route) => route.abort()) })
  await page.getByRole('button', { name: 'weapon', exact: true }).waitFor()
  expect(await script(page)).toBeLessThan(100)
  await press(page, 'weapon')
  await at(page, '/designation').fill('Buggy')
  expect(await page.getByRole('alert').textContent()).toContain('The checks could not be fetched')
  await page.unroute('**/check-draft-*.js')
  await page.reload()
  expect(await sum(page)).toContain('still needed')
  expect(await at(page, '/designation').inputValue()).toBe('Buggy')
})

test('an article that is known is recognised by its address, whatever is appended to it', async (context) => {
  const page = await open(context)
  const { url, id } = real('sources/2019/almasdar-2019-11-06-s-400.yaml')
  await page.getByLabel('Address of the page').pressSequentially(`${String(url)}?utm_source=feed`, { delay: 0 })
  await expect.poll(() => page.locator('.told').textContent()).toContain(String(id))
  await press(page, 'source')
  await at(page, '/url').fill(String(url).replace('https://www.', 'http://'))
  await expect.poll(() => page.locator('.likes').textContent()).toContain('has the same address')
})

test('ids are completed by id and by name, drafts among them, and the record that is named is told', async (context) => {
  const page = await open(context)
  await page.getByLabel('Address of the page').fill('https://www.example.org/2020/03/03/seoul-wellington')
  await press(page, 'Draft a source for it')
  await press(page, 'deal')
  for (const one of ['party', 'evidence']) await press(page, `Add ${one}`)
  const offers = (pointer: string) => page.locator(`[id="field${pointer.replaceAll('/', '-')}-offers"] option`)
  await at(page, '/parties/0/actor').fill('new zeal')
  expect(await offers('/parties/0/actor').evaluateAll((all) => all.map((one) => one.getAttribute('value')))).toContain(
    'NZL',
  )
  await at(page, '/parties/0/actor').fill('NZL')
  await expect.poll(() => page.locator('.record-form .definition').allTextContents()).toContain('New Zealand')
  await at(page, '/evidence/0/source').fill('example')
  expect(await offers('/evidence/0/source').first().textContent()).toBe('your draft')
})

test('a mending that a finding carries is made at a press', async (context) => {
  const page = await open(context, {
    prepare: withStored(
      stored('source', {
        ...real('sources/2019/almasdar-2019-11-06-s-400.yaml'),
        id: 'a-new-one',
        url: 'https://example.org/a?utm_source=x&id=1',
      }),
    ),
  })
  await sum(page)
  await found(page, '/url').getByRole('button').click()
  expect(await at(page, '/url').inputValue()).toBe('https://example.org/a?id=1')
})

test('drafts and articles come back after a reload, also as the page that stored them left them', async (context) => {
  const page = await open(context)
  await draftSource(page)
  await page.reload()
  expect(await at(page, '/title').inputValue()).toBe('Seoul sells Wellington an air defence system')
  expect(await page.locator('#article-text').inputValue()).toBe(ARTICLE)
  await page.evaluate(() =>
    localStorage.setItem(
      'demarche-drafts-v1',
      '{"drafts":[{"key":"x"},7,{"key":2,"kind":"redirect","value":{}}],"articles":[1]}',
    ),
  )
  await page.reload()
  expect(await page.getByRole('button', { name: 'deal', exact: true }).count()).toBe(1)
  expect(faults.get(page)).toEqual([])
})

test('storage that is full or forbidden is told, and nothing in the page is lost', async (context) => {
  const page = await open(context)
  await page.evaluate(() => {
    for (let size = 6_000_000; size > 0; size = Math.floor(size / 2)) {
      try {
        localStorage.setItem(`filler-${size}`, 'x'.repeat(size))
      } catch {}
    }
  })
  await press(page, 'weapon')
  await at(page, '/designation').fill('Buggy')
  expect(await page.getByRole('alert').textContent()).toContain('full or forbidden')
  expect(await at(page, '/designation').inputValue()).toBe('Buggy')
  expect((await downloaded(page)).text).toContain('designation: Buggy')
  const barred = await open(context, {
    prepare: async (one) =>
      one.addInitScript(() => {
        Object.defineProperty(globalThis, 'localStorage', {
          get() {
            throw new DOMException('denied', 'SecurityError')
          },
        })
      }),
  })
  expect(await barred.getByRole('alert').textContent()).toContain('cannot be read')
  await press(barred, 'weapon')
  await at(barred, '/designation').fill('Buggy')
  expect((await downloaded(barred)).text).toContain('designation: Buggy')
  expect([...faults.get(page)!, ...faults.get(barred)!]).toEqual([])
})

test('text that looks like markup stays text; passages run in their own direction', async (context) => {
  const hostile = '<img src=x onerror="alert(1)"><script>alert(2)</script>`<b>`'
  const deal = pantsir()
  const evidence = [
    { id: 'e1', source: hostile, exact: hostile },
    { id: 'e2', source: 'x', exact: 'قالت الوزارة إن العقد وُقّع' },
  ]
  const page = await open(context, {
    prepare: withStored({
      ...stored('deal', { ...deal, id: hostile, title: hostile, evidence, [hostile]: hostile }),
      articles: { [hostile]: hostile.repeat(9) },
      source: hostile,
    }),
  })
  await sum(page)
  expect(await page.locator('main :is(img, script, b)').count()).toBe(0)
  expect(await at(page, '/title').inputValue()).toBe(hostile)
  expect(
    await at(page, '/evidence/1/exact').evaluate(
      (box) =>
        (globalThis as unknown as { getComputedStyle(of: unknown): { direction: string } }).getComputedStyle(box)
          .direction,
    ),
  ).toBe('rtl')
  expect(faults.get(page)).toEqual([])
})

test('axe finds nothing in a blank form, beside an article, and in one full of findings, on a phone and on a wide screen', async (context) => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  for (const width of [390, 1600]) {
    const said = { ...real('statements/2019/2019-11-05-vucic-free-country.yaml'), gloss: 'TODO', note: '' }
    const read = { ...stored('deal', {}), articles: { a: ARTICLE, b: ARTICLE }, source: 'a' }
    for (const draft of [stored('deal', {}), stored('statement', said), read]) {
      const page = await open(context, { width, prepare: withStored(draft) })
      await sum(page)
      await page.evaluate(axe)
      const violations = await page.evaluate(async () => {
        const { axe: tool } = globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
        }
        return (await tool.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
      })
      expect(violations).toEqual([])
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      expect(faults.get(page)).toEqual([])
      await page.context().close()
    }
  }
})

test('the keyboard alone drafts a record', async (context) => {
  const page = await open(context)
  await page.getByRole('button', { name: 'weapon', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate<string>('document.activeElement.id')).toBe('form-title')
  await page.keyboard.press('Tab')
  expect(await page.evaluate<string>('document.activeElement.id')).toBe('field-id')
  await page.keyboard.type('buggy-9')
  await page.keyboard.press('Tab')
  expect(await page.evaluate<boolean>("document.activeElement.closest('.record-form') !== null")).toBe(true)
  expect(await at(page, '/id').inputValue()).toBe('buggy-9')
})

test('every kind of real record can be opened in the form, and leaves it as it came', async (context) => {
  const samples = [
    ['deal', 'deals/2019/2019-rus-srb-pantsir-s.yaml'],
    ['statement', 'statements/2019/2019-11-05-vucic-free-country.yaml'],
    ['source', 'sources/2019/almasdar-2019-11-06-s-400.yaml'],
    ['actor', 'actors/people/aleksandar-vucic.yaml'],
    ['actor', 'actors/states/SRB.yaml'],
    ['weapon', 'weapons/pantsir-s1.yaml'],
  ] as const
  for (const [kind, path] of samples) {
    const page = await open(context, { prepare: withStored(stored(kind, real(path))) })
    await sum(page)
    const text = await page.locator('.outcome pre').textContent()
    expect(parse(text ?? '')).toEqual(real(path))
    expect(await page.locator('.outcome .all').textContent()).toMatch(/^ ?D607[^]*$/)
    expect(faults.get(page)).toEqual([])
    await page.context().close()
  }
})

test('without scripts the page says what to do instead', async (context) => {
  const page = await open(context, { javaScriptEnabled: false })
  expect(await page.locator('main').textContent()).toContain('Scripts are off')
  expect(await page.locator('noscript a').first().getAttribute('href')).toBe(`${REPOSITORY}/issues/new/choose`)
})

test('a keystroke in a long deal is answered within a second', async (context) => {
  const page = await open(context, {
    prepare: withStored(stored('deal', { ...pantsir(), id: '2019-rus-srb-pantsir-s-2' })),
  })
  await sum(page)
  const times: number[] = []
  for (const text of ['TODO', 'A plain title', 'TODO', 'Another title', 'TODO']) {
    const began = performance.now()
    await at(page, '/title').fill(text)
    const wanted = text === 'TODO' ? 1 : 0
    await expect.poll(() => found(page, '/title').getByText('P803').count(), { interval: 5 }).toBe(wanted)
    times.push(performance.now() - began)
  }
  expect(times.toSorted((a, b) => a - b)[2]).toBeLessThan(1000)
})
