import { spawn } from 'node:child_process'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeFingerprint } from '@demarche/validator'
import { bin, demarche, scratch } from './run.ts'

const ARTICLE =
  'Serbia has bought six systems from Russia, the ministry of defence in Belgrade said on Tuesday. The first of them will arrive in February, and the last in March of next year. No price was given.'
const page = (text: string): string =>
  `<html><head><title>News</title><style>p { color: red }</style></head><body><nav>Home Sport Weather Contact us here</nav><p>${text.replaceAll('. ', '.</p><p>')}</p><script>var tracking = "on"</script><footer>All rights reserved by the editors</footer></body></html>`

/** Every case that a server can make of a page, by path. */
const CASES: Readonly<Record<string, (response: ServerResponse, times: number) => unknown>> = {
  '/robots.txt': (response) => response.end('User-agent: *\nDisallow: /private/\n'),
  '/news/ok': (response) => response.end(page(ARTICLE)),
  '/news/encoded': (response) =>
    response
      .setHeader('content-type', 'text/html; charset=windows-1251')
      .end(Buffer.from([0xd1, 0xe5, 0xf0, 0xe1, 0xe8, 0xff])),
  '/news/touched-up': (response) => response.end(page(`${ARTICLE} This article was corrected after publication.`)),
  '/news/changed': (response) =>
    response.end(
      page('Ten recipes for a summer evening, with tomatoes, peppers and a glass of cold white wine on the terrace.'),
    ),
  '/news/moved': (response) => response.writeHead(301, { location: '/archive/2020/ok' }).end(),
  '/archive/2020/ok': (response) => response.end(page(ARTICLE)),
  '/news/to-front-page': (response) => response.writeHead(302, { location: '/' }).end(),
  '/': (response) => response.end(page('Welcome to our front page.')),
  '/news/gone': (response) => response.writeHead(404).end(),
  '/news/gone-for-good': (response) => response.writeHead(410).end(),
  '/news/forbidden': (response) => response.writeHead(403).end(),
  '/news/pay': (response) => response.writeHead(402).end(),
  '/news/challenge': (response) =>
    response.writeHead(200).end('<html><head><title>Just a moment...</title></head></html>'),
  '/news/too-many': (response) => response.writeHead(429, { 'retry-after': '0' }).end(),
  '/news/busy-once': (response, times) =>
    times === 1 ? response.writeHead(503, { 'retry-after': '0' }).end() : response.end(page(ARTICLE)),
  '/news/broken': (response) => response.writeHead(500).end(),
  '/news/loop': (response) => response.writeHead(302, { location: '/news/loop' }).end(),
  '/news/cut': (response) => response.destroy(),
  '/news/slow': () => undefined,
  '/news/to-elsewhere': (response) => response.writeHead(302, { location: 'ftp://example.org/x' }).end(),
  '/private/page': (response) => response.end(page(ARTICLE)),
}

const asked: { path: string; agent: string; at: number; open: number }[] = []
let open = 0
const server = createServer((request: IncomingMessage, response: ServerResponse) => {
  const path = request.url ?? ''
  open += 1
  response.on('close', () => (open -= 1))
  asked.push({ path, agent: request.headers['user-agent'] ?? '', at: Date.now(), open })
  response.setHeader('content-type', 'text/html')
  const answer = CASES[path]
  if (answer) answer(response, asked.filter((one) => one.path === path).length)
  else response.writeHead(404).end()
})

let site = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  site = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
})
afterAll(() => server.closeAllConnections())

/** A data folder with a source for each address. */
function folderOf(addresses: Readonly<Record<string, string>>, fingerprinted = true): string {
  const folder = scratch()
  for (const [id, url] of Object.entries(addresses)) {
    const path = join(folder, 'sources', `${id}.json`)
    mkdirSync(dirname(path), { recursive: true })
    const curation = { coders: ['me'], coded: '2026-01-02', codebook: '1.0', status: 'single-coded' }
    const source = {
      id,
      type: 'news-article',
      title: id,
      publisher: { missing: 'unknown' },
      url,
      published: { missing: 'not-reported' },
      accessed: '2020-03-04',
      language: 'en',
      extentRead: 'whole',
      ...(fingerprinted ? { fingerprint: makeFingerprint(ARTICLE) } : {}),
      curation,
    }
    writeFileSync(path, JSON.stringify(source))
  }
  return folder
}

/** Runs while the server of this process answers. */
function links(folder: string, ...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [
    bin,
    'links',
    '--data',
    folder,
    '--now',
    '2026-01-31',
    '--pause',
    '0.02',
    '--timeout',
    '0.7',
    ...args,
  ])
  let [out, err] = ['', '']
  child.stdout.on('data', (text: Buffer) => (out += text.toString()))
  child.stderr.on('data', (text: Buffer) => (err += text.toString()))
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })))
}

interface Link {
  readonly id: string
  readonly state: string
  readonly why: string
  readonly now?: string
  readonly advice?: string
}

test('every case is told apart: blocked is not gone, and a page that was touched up is not changed', async () => {
  const names = Object.keys(CASES).filter((path) => path.startsWith('/news/') || path.startsWith('/private/'))
  const idOf = (path: string): string => path.slice(1).replaceAll('/', '-')
  const folder = folderOf({
    ...Object.fromEntries(names.map((path) => [idOf(path), site + path])),
    'no-such-host': 'http://no-such-host.invalid/a/b',
  })
  const { code, out, err } = await links(
    folder,
    '--local',
    '--format',
    'json',
    '--contact',
    'https://example.org/contact',
  )
  expect({ code, err }).toEqual({ code: 1, err: '' })
  const report = JSON.parse(out) as { day: string; counts: Record<string, number>; links: Link[] }
  expect(
    Object.fromEntries(report.links.filter(({ id }) => id !== 'no-such-host').map(({ id, state }) => [id, state])),
  ).toEqual({
    'news-ok': 'ok',
    'news-encoded': 'changed',
    'news-touched-up': 'ok',
    'news-busy-once': 'ok',
    'news-changed': 'changed',
    'news-moved': 'moved',
    'news-to-front-page': 'gone',
    'news-gone': 'gone',
    'news-gone-for-good': 'gone',
    'news-forbidden': 'blocked',
    'news-pay': 'blocked',
    'news-challenge': 'blocked',
    'news-too-many': 'blocked',
    'news-to-elsewhere': 'blocked',
    'private-page': 'blocked',
    'news-broken': 'unanswered',
    'news-loop': 'unanswered',
    'news-cut': 'unanswered',
    'news-slow': 'unanswered',
  })
  const byId = new Map(report.links.map((link) => [link.id, link]))
  expect(byId.get('news-moved')).toMatchObject({
    now: `${site}/archive/2020/ok`,
    advice: expect.stringContaining('url:') as string,
  })
  expect(byId.get('news-gone')?.advice).toContain(`https://web.archive.org/web/20200304/${site}/news/gone`)
  expect(byId.get('news-forbidden')?.advice).toBeUndefined()
  expect(['gone', 'unanswered']).toContain(byId.get('no-such-host')?.state)
  expect(report.day).toBe('2026-01-31')
  expect(Object.values(report.counts).reduce((sum, count) => sum + count, 0)).toBe(report.links.length)
  // What a host sees: who asks, one request at a time with a pause, retries only where they may help, robots.txt obeyed.
  const agents = [...new Set(asked.map(({ agent }) => agent))]
  expect(agents.length).toBe(1)
  expect(agents[0]).toMatch(/^demarche-links\/\d.*; https:\/\/example\.org\/contact\)$/)
  expect(Math.max(...asked.filter(({ path }) => path !== '/news/slow').map(({ open: at }) => at))).toBeLessThanOrEqual(
    2,
  )
  const times = (path: string): number => asked.filter((one) => one.path === path).length
  expect({
    robots: times('/robots.txt'),
    private: times('/private/page'),
    gone: times('/news/gone'),
    forbidden: times('/news/forbidden'),
    tooMany: times('/news/too-many'),
    broken: times('/news/broken'),
    busy: times('/news/busy-once'),
    slow: times('/news/slow'),
  }).toEqual({ robots: 1, private: 0, gone: 1, forbidden: 1, tooMany: 3, broken: 3, busy: 2, slow: 3 })
})

test('an address of this machine is not asked unless told so', async () => {
  const before = asked.length
  const { code, out } = await links(
    folderOf({ a: `${site}/news/ok`, b: 'http://[::1]:9/x', c: 'http://169.254.169.254/latest/meta-data/' }),
    '--format',
    'json',
  )
  expect(code).toBe(0)
  expect((JSON.parse(out) as { links: Link[] }).links.map(({ state }) => state)).toEqual([
    'blocked',
    'blocked',
    'blocked',
  ])
  expect(asked.length).toBe(before)
})

test('all is well: exit 0, and a report in each format', async () => {
  const folder = folderOf({ 'a-one': `${site}/news/ok`, 'a-two': `${site}/news/forbidden` }, false)
  const text = await links(folder, '--local')
  expect(text.code).toBe(0)
  expect(text.out).toContain('2 links on 2026-01-31: 1 ok, 0 moved, 0 changed, 0 gone, 1 blocked, 0 unanswered.')
  const markdown = await links(folder, '--local', '--format', 'markdown', '--only', 'a-two')
  expect(markdown.out).toContain('| blocked | `a-two` | The server answers 403. |')
  expect(markdown.out).not.toContain('a-one')
})

test('bad input: one sentence and the remedy', () => {
  const folder = folderOf({ a: 'https://no-such-host.invalid/a', b: 'https://nor-this.invalid/b' })
  for (const [args, told] of [
    [['--timeout', 'soon'], '--timeout soon is no number'],
    [['--only', 'x'], 'no source x'],
    [['--pause', '0', '--retries', '0'], 'No host can be reached'],
  ] as const) {
    const { code, out, err } = demarche(['links', '--data', folder, ...args])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(told)
  }
  expect(demarche(['links', '--data', scratch()]).err).toContain('holds no record')
})
