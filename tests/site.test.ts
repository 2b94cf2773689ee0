import { createHash } from 'node:crypto'
import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeFaults } from './axe-faults.ts'
import { scratch } from './run.ts'
import { buildSite, exportRelease, hasBrowser, launch, serve, type Served } from './site.ts'

const DEAL = 'id/deal/2019-rus-srb-pantsir-s/'
const STATEMENT = 'id/statement/2020-02-23-putin-buy-pantsir/'

let release: string
let site: string
let served: Served
let browser: Browser

beforeAll(async () => {
  release = exportRelease()
  site = buildSite(release)
  served = await serve(site)
  if (hasBrowser) browser = await launch()
}, 240_000)

afterAll(async () => {
  await browser?.close()
  served?.close()
})

/** Opens a page in a window of its own; `problems` collects errors, blocked content and requests to other hosts. */
async function open(path: string, options: BrowserContextOptions = {}): Promise<{ page: Page; problems: string[] }> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const problems: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text())
  })
  page.on('pageerror', (error) => problems.push(String(error)))
  page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`))
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(served.url)) problems.push(request.url())
  })
  await page.goto(served.url + path, { waitUntil: 'networkidle' })
  return { page, problems }
}

/** Waits for the answer to a query, and gives what the page says of it. */
async function answer(page: Page, query: string): Promise<string> {
  await page.fill('#query', query)
  const line = page.locator(`.found[data-query="${query}"]`)
  await line.waitFor()
  return (await line.textContent()) ?? ''
}

/** Every page of the site, by its path. */
const pagesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))

test('every link within the site leads somewhere, and every fragment to something', () => {
  const texts = new Map(pagesIn(site).map((name) => [name, readFileSync(join(site, name), 'utf8')]))
  const broken = new Set<string>()
  for (const [name, text] of texts) {
    for (const [, href = ''] of text.matchAll(/(?:href|src)="([^"]*)"/g)) {
      if (/^(?:https?:|data:)/.test(href)) continue
      const [path = '', fragment] = href.replaceAll('&amp;', '&').split('#')
      const plain = path.split('?')[0] ?? ''
      const target = plain.startsWith('/') ? `.${plain}` : plain === '' ? name : join(dirname(name), plain)
      const file = plain !== '' && /(?:^|\/)\.?$/.test(target) ? join(target, 'index.html') : target
      const there = existsSync(join(site, file)) && statSync(join(site, file)).isFile()
      if (!there) broken.add(`${name}: ${href}`)
      else if (fragment && texts.has(file) && !texts.get(file)?.includes(`id="${fragment}"`))
        broken.add(`${name}: ${href}`)
    }
  }
  expect([...broken].slice(0, 20)).toEqual([])
})

test('the release is there byte for byte, and the page of downloads lists every file with its checksum', () => {
  const { files } = JSON.parse(readFileSync(join(release, 'index.json'), 'utf8')) as {
    files: { path: string; sha256: string }[]
  }
  const page = readFileSync(join(site, 'downloads/index.html'), 'utf8')
  expect(files.length).toBeGreaterThan(50)
  for (const { path, sha256 } of files) {
    const copy = readFileSync(join(site, 'release', path))
    expect(createHash('sha256').update(copy).digest('hex')).toBe(sha256)
    expect(page).toContain(`href="../release/${path}"`)
    expect(page).toContain(sha256)
  }
})

/** A release as an older program may have left it: with findings, by another codebook, with ids that were retired. */
function oddRelease(): string {
  const odd = join(scratch(), 'release')
  cpSync(release, odd, { recursive: true })
  const change = (path: string, changed: (holder: Record<string, unknown>) => unknown): void => {
    const holder = JSON.parse(readFileSync(join(odd, path), 'utf8')) as Record<string, unknown>
    writeFileSync(join(odd, path), JSON.stringify(changed(holder)))
  }
  change('index.json', (index) => ({ ...index, valid: false, codebook: '0.9' }))
  const curation = { coders: ['core'], coded: '2026-01-01', codebook: '0.9', status: 'single-coded' }
  const retired = { kind: 'deal', reason: 'split', on: '2026-01-01', curation }
  const redirect = [
    { ...retired, id: 'pantsir-serbia', to: ['deal/2019-rus-srb-pantsir-s'], reason: 'renamed' },
    { ...retired, id: 'serbia-air-defence', to: ['deal/2019-rus-srb-pantsir-s', 'deal/2021-rus-srb-pantsir-s1m'] },
  ]
  change('json/dataset.json', ({ records, ...rest }) => ({ ...rest, records: { ...(records as object), redirect } }))
  return odd
}

test('a release with findings, or by another codebook, says so on every page', () => {
  const odd = buildSite(oddRelease())
  for (const path of [...pagesIn(odd)].filter((name) => !/(?:^|\/)release\//.test(name))) {
    const text = readFileSync(join(odd, path), 'utf8')
    expect(text, path).toContain('do not cite it')
    expect(text, path).toContain('follow codebook 0.9')
  }
  expect(readFileSync(join(site, 'index.html'), 'utf8')).not.toContain('class="warning"')
})

describe.skipIf(!hasBrowser)('in a browser (needs Chromium)', () => {
  test('a word finds the records that hold it in any language, facets narrow them, the address keeps it all', async () => {
    const { page, problems } = await open('explore/')
    await page.fill('#query', 'Панцирь')
    await answer(page, 'Панцирь')
    await page.getByRole('group', { name: 'Kind' }).getByRole('checkbox', { name: /^Deal/ }).check()
    await expect.poll(() => page.locator('.result-table tbody tr').count()).toBeGreaterThan(0)
    expect(await page.locator('.result-table tbody').textContent()).toContain('Pantsir-S air-defence systems')
    const address = page.url()
    expect(new URL(address).search).toBe(`?q=${encodeURIComponent('Панцирь')}&kind=deal`)
    const before = await page.locator('.results').textContent()
    const other = await open(address.slice(served.url.length))
    await expect.poll(() => other.page.locator('.results').textContent()).toBe(before)
    await page.goBack()
    await expect.poll(() => page.getByRole('button', { name: /remove/ }).count()).toBe(0)
    expect([...problems, ...other.problems]).toEqual([])
  })

  test('designations are found however they are written, accents and slips do not matter', async () => {
    const { page } = await open('explore/')
    const count = async (query: string): Promise<number> => Number.parseInt(await answer(page, query), 10)
    expect(await count('S-400')).toBe(await count('s400'))
    expect(await count('vucic')).toBe(await count('Vučić'))
    expect(await count('塞爾維亞')).toBeGreaterThan(0)
    expect(await count('helicoptre')).toBeGreaterThan(0)
    expect(await page.locator('.found').textContent()).toContain('similar words')
    expect(await count('qqqqzzzz')).toBe(0)
    expect(await page.locator('.nothing').textContent()).toContain('covered')
  })

  test('what a query names comes first, deals before all, then what is said of it; what only mentions it comes late', async () => {
    const { page } = await open('explore/')
    const kindsFor = async (query: string): Promise<readonly string[]> => {
      await answer(page, query)
      return page.locator('.result-table tbody tr td:nth-child(2)').allTextContents()
    }
    const pantsir = await kindsFor('pantsir')
    expect(pantsir.slice(0, 3)).toEqual(['deal', 'deal', 'weapon'])
    expect([...new Set(pantsir)]).toEqual(['deal', 'weapon', 'statement', 'source'])
    expect([...new Set(await kindsFor('vucic'))].slice(0, 3)).toEqual(['actor', 'statement', 'deal'])
    await answer(page, 'pantsir-s1m')
    expect(await page.locator('.result-table tbody tr').first().textContent()).toContain('Pantsir-S1M air-defence')
  })

  test('where the words of the records cannot be loaded, titles are searched, and the page says so', async () => {
    const page = await (await browser.newContext()).newPage()
    await page.route('**/words.json', (route) => route.abort())
    await page.goto(`${served.url}explore/`)
    expect(await answer(page, 'pantsir')).toContain('by title only')
    expect(await page.locator('.result-table tbody tr').first().textContent()).toContain('Pantsir-S')
  })

  test.each(['table', 'timeline', 'map', 'flow'])(
    'the view %s is drawn, and kept as CSV, SVG and PNG',
    async (view) => {
      const { page, problems } = await open(`explore/?kind=deal&view=${view}`, { acceptDownloads: true })
      await page.waitForSelector('.results .keep')
      if (view !== 'table') await page.waitForSelector('.chart svg')
      const save = async (type: string): Promise<Buffer> => {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: type }).click(),
        ])
        expect(download.suggestedFilename()).toBe(`demarche-${view}.${type.toLowerCase()}`)
        return readFileSync(await download.path())
      }
      const rows: Record<string, string>[] = parse(await save('CSV'), { columns: true })
      expect(rows.length).toBeGreaterThan(0)
      expect(rows[0]?.['citation']).toContain('w3id.org/demarche/explore/?kind=deal')
      if (view === 'flow')
        expect(rows).toContainEqual(expect.objectContaining({ supplier: 'RUS', recipient: 'SRB', deals: '10' }))
      const svg = (await save('SVG')).toString()
      expect(svg.replaceAll(/<[^>]+>/g, ' ')).toContain('diplomatic statements around them')
      const png = await save('PNG')
      expect(png.subarray(0, 8)).toEqual(Buffer.from('\u0089PNG\r\n\u001A\n', 'latin1'))
      expect(png.readUInt32BE(16)).toBeGreaterThan(600)
      expect(problems).toEqual([])
    },
  )

  test('without scripts a record shows its sentences, and the page that explores says where else to look', async () => {
    const { page, problems } = await open(DEAL, { javaScriptEnabled: false })
    expect(await page.locator('script[src]').count()).toBe(0)
    const quote = page.locator('[id="items/pantsir"] details.evidence blockquote').first()
    expect(await quote.isVisible()).toBe(false)
    await page.locator('[id="items/pantsir"] details.evidence > summary').first().click()
    expect(await quote.isVisible()).toBe(true)
    expect(await page.locator('dl.summary').textContent()).toContain('6 launchers')
    const explore = await open('explore/', { javaScriptEnabled: false })
    await explore.page.getByRole('link', { name: 'the list of all deals' }).click()
    await explore.page.getByRole('link', { name: 'Pantsir-S air-defence systems from Russia to Serbia' }).click()
    expect(explore.page.url()).toBe(served.url + DEAL)
    expect([...problems, ...explore.problems]).toEqual([])
  })

  test('a statement shows who handed the words on, and speech within speech', async () => {
    const { page } = await open(STATEMENT)
    const frame = page.getByLabel('Told within another statement')
    expect(await frame.locator('.teller').textContent()).toContain('Aleksandar Vučić')
    expect(await frame.locator('.rendition').first().textContent()).toMatch(
      /Buy Pantsir.*Presumably translated into English.*Aleksandar Vučić.*Associated Press.*RFE\/RL/s,
    )
  })

  test('a retired id leads on, and where there are several ways asks which', async () => {
    const odd = await serve(buildSite(oddRelease()))
    const page = await browser.newPage()
    await page.goto(`${odd.url}id/deal/pantsir-serbia/`)
    await page.waitForURL(odd.url + DEAL)
    await page.goto(`${odd.url}id/deal/serbia-air-defence/`)
    expect(await page.locator('main').getByRole('listitem').count()).toBe(2)
    expect(await axeFaults(page)).toEqual([])
    odd.close()
  })

  test('an unknown address offers a search for its words', async () => {
    const { page } = await open('id/deal/2019-rus-srb-pantsir-x/')
    await page.getByRole('link', { name: 'Search for “2019 rus srb pantsir x”' }).click()
    await page.waitForSelector('.found')
    expect(await page.inputValue('#query')).toBe('2019 rus srb pantsir x')
  })

  test('the figures of a summary lead to the field that gives their sentences', async () => {
    const { page } = await open(DEAL, { viewport: { width: 390, height: 844 } })
    await page.locator('dl.summary').getByRole('link', { name: '6 launchers' }).click()
    const field = page.locator('[id="items/pantsir/quantity"]')
    expect(await field.evaluate((one) => one.getBoundingClientRect().top)).toBeLessThan(200)
    await field.locator('summary').first().click()
    expect(await field.locator('blockquote').first().textContent()).toMatch(/seis lançadores/)
  })

  test('on paper the sentences are there, what only a screen can use is not, and axe finds nothing', async () => {
    const { page } = await open(DEAL, { colorScheme: 'dark', viewport: { width: 680, height: 1000 } })
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const quote = page.locator('[id="items/pantsir"] details.evidence blockquote').first()
    expect(await quote.isVisible()).toBe(true)
    expect(await page.getByRole('navigation').isVisible()).toBe(false)
    const link = page.locator('[id="items/pantsir"] details.evidence a[rel~="external"]').first()
    const told = await page.evaluate<string>(
      `getComputedStyle(document.querySelector('[id="items/pantsir"] details.evidence a[rel~=external]'), '::after').content`,
    )
    expect(told).toContain(await link.getAttribute('href'))
    expect(await axeFaults(page)).toEqual([])
    const explore = await open('explore/?q=pantsir', { viewport: { width: 680, height: 1000 } })
    await explore.page.waitForSelector('.result-table')
    await explore.page.emulateMedia({ media: 'print' })
    expect(await explore.page.locator('.facets').isVisible()).toBe(false)
    expect(await explore.page.locator('.keep .citation').textContent()).toContain('explore/?q=pantsir')
    expect(await explore.page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth')).toBe(false)
  })

  test('typing changes the address once it rests, not at every letter', async () => {
    const { page, problems } = await open('explore/')
    await page.evaluate(`
      addresses = []
      const before = history.replaceState.bind(history)
      history.replaceState = (...state) => (addresses.push(state[2]), before(...state))`)
    await page.locator('#query').pressSequentially('pantsir', { delay: 20 })
    await expect.poll(() => new URL(page.url()).search).toBe('?q=pantsir')
    expect(await page.evaluate<number>('addresses.length')).toBeLessThan(7)
    expect(problems).toEqual([])
  })

  const PAGES = [
    '',
    DEAL,
    STATEMENT,
    'id/actor/aleksandar-vucic/',
    'id/actor/SRB/',
    'id/weapon/pantsir-s1/',
    'id/source/topwar-undated-hi-pantsir-delivered/',
    'records/source/',
    'explore/',
    'explore/?q=nothinghasthis&kind=deal',
    'explore/?view=timeline',
    'explore/?view=map',
    'explore/?view=flow',
    'downloads/',
    'codebook/',
    'codebook/tables/deals/',
    'codebook/vocabularies/act/',
    'codebook/records/deal/',
    'rules/',
    'rules/V430/',
    'coverage/',
    'guides/',
    'guides/coding/',
    'changes/',
    'contribute/',
    '404.html',
  ]
  test.each([
    { colorScheme: 'light', width: 390 },
    { colorScheme: 'dark', width: 1600 },
  ] as const)(
    'axe and the content policy find nothing, in $colorScheme at $width pixels',
    async ({ colorScheme, width }) => {
      const faults: string[] = []
      for (const path of PAGES) {
        const { page, problems } = await open(path, { colorScheme, viewport: { width, height: 900 } })
        if (path.includes('view=')) await page.waitForSelector('.chart svg')
        const violations = await axeFaults(page)
        const wider = await page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth')
        faults.push(
          ...[...violations, ...problems, ...(wider ? ['wider than the window'] : [])].map(
            (fault) => `${path}: ${fault}`,
          ),
        )
        await page.context().close()
      }
      expect(faults).toEqual([])
    },
    240_000,
  )
})
