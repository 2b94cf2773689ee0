import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { expect, type TestContext } from 'vitest'
import { parse } from 'yaml'
import { copyOfData, demarche, root } from '../run.ts'
import { buildSite, exportRelease, hasBrowser, launch, serve, type Served } from '../site.ts'

let browser: Browser | undefined
let served: Served

/** Builds the site, serves it and starts a browser, once for all tests of the form. */
export async function start(): Promise<void> {
  served = await serve(buildSite(exportRelease()))
  if (hasBrowser) browser = await launch()
}

/** Ends what was started. */
export async function end(): Promise<void> {
  await browser?.close()
  served?.close()
}

/** What a page did that it must not do. */
export const faults = new WeakMap<Page, string[]>()

interface Options {
  readonly width?: number
  readonly javaScriptEnabled?: boolean
  /** What is done before the page is opened. */
  readonly prepare?: (page: Page) => Promise<unknown>
  /** Field that the address leads to. */
  readonly hash?: string
}

/** A page of its own, with an empty storage, that notes errors, breaches of the policy and requests to others. */
export async function open(
  { skip }: TestContext,
  { width = 1200, javaScriptEnabled = true, prepare, hash = '' }: Options = {},
): Promise<Page> {
  if (!browser) skip('needs Chromium')
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
  await page.goto(`${served.url}contribute/${hash}`)
  return page
}

/** The control of a field, or the frame of one that has parts, by pointer. */
export const at = (page: Page, pointer: string) => page.locator(`[id="field${pointer.replaceAll('/', '-')}"]`)
/** What is found at a field. */
export const found = (page: Page, pointer: string) => page.locator(`[id="field${pointer.replaceAll('/', '-')}-found"]`)
/** Presses the button of a name. */
export const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click()

/** Fills fields by pointer: selects by code, the others by text. */
export async function fill(page: Page, answers: Readonly<Record<string, string>>): Promise<void> {
  for (const [pointer, answer] of Object.entries(answers)) {
    const field = at(page, pointer)
    if ((await field.evaluate((one) => one.tagName)) === 'SELECT') await field.selectOption(answer)
    else await field.fill(answer)
  }
}

/** Opens whatever is folded around a field, from without to within, as a reader does. */
export async function unfold(page: Page, pointer: string): Promise<void> {
  const folded = page.locator('details:not([open])').filter({ has: at(page, pointer) })
  while ((await folded.count()) > 0) await folded.first().locator('> summary').click()
}

/** Waits until the checks have caught up with the form, and gives what they say in sum. */
export async function sum(page: Page): Promise<string> {
  await page.waitForTimeout(400)
  return (await page.locator('.sum').textContent()) ?? ''
}

/** An article that nothing in the dataset was read in. */
export const ARTICLE = `Seoul sells Wellington an air defence system

New Zealand has ordered two Pantsir-S1 systems from South Korea, the defence ministry in Wellington announced on 3 March 2020.

The contract was signed on Monday, 2 March 2020, the ministry said. It gave no price. Deliveries are to begin in 2021, according to the same announcement, which was published on its website.
`

/** Id of the source that `draftSource` drafts. */
export const SOURCE = 'example-2020-03-03-seoul-wellington'

/** Drafts the source of the article, as a coder would. */
export async function draftSource(page: Page): Promise<void> {
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

/** One draft, as the page stores it. */
export const stored = (kind: string, value: unknown) => ({
  drafts: [{ key: 1, kind, value }],
  open: 1,
  articles: {},
  source: '',
})

/** Opens a page as an earlier visit left it. */
export const withStored = (drafts: unknown) => async (page: Page) =>
  page.addInitScript((text) => {
    if (localStorage.getItem('demarche-drafts-v1') === null) localStorage.setItem('demarche-drafts-v1', text)
  }, JSON.stringify(drafts))

/** A record of the dataset. */
export const real = (path: string) => parse(readFileSync(join(root, 'data', path), 'utf8')) as Record<string, unknown>

/** The deal with the most events and excerpts. */
export const pantsir = () => real('deals/2019/2019-rus-srb-pantsir-s.yaml')

/** The file that the page offers, as it is downloaded. */
export async function downloaded(page: Page): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Download the file')])
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
}

/** Puts files into a copy of the data folder and validates them there. */
export function validated(files: Readonly<Record<string, string>>, more: readonly string[] = []) {
  const data = copyOfData()
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(data, path)), { recursive: true })
    writeFileSync(join(data, path), text)
  }
  const run = demarche(['validate', '--data', data, '--format', 'json', ...more])
  return { ...run, diagnostics: (JSON.parse(run.out) as { diagnostics: Found[] }).diagnostics }
}

type Found = { code: string; message: string; file: string; pointer: string }
