import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { bin, copyOfData, dataFolder, demarche, scratch, type Run } from './run.ts'

const ARTICLE = 'https://regtrends.com/en/2020/02/25/serbia-received-russian-air-defense-systems-pantsir-c1/'
const NEW_PAGE =
  'https://www.example-times.com/en/2021/05/17/serbia-buys-more-buggies-12345678?utm_source=feed&fbclid=1#comments'
const ME = ['--coder', 'me', '--now', '2026-11-22']

const draft = (data: string, ...args: string[]): Run => demarche(['new', ...args, ...ME, '--data', data])

interface Found {
  readonly file: string
  readonly code: string
}
const findings = (data: string): Found[] =>
  (
    JSON.parse(demarche(['validate', '--data', data, '--format', 'json', '--now', '2026-11-22']).out) as {
      diagnostics: Found[]
    }
  ).diagnostics

const untouched = findings(dataFolder).length

/** What a draft brings that was not there before, by code; the records it writes. */
function drafted(...args: string[]): { files: string[]; codes: string[]; data: string; out: string } {
  const data = copyOfData()
  const { code, out, err } = draft(data, ...args)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const files = [...out.matchAll(/^Wrote (.*)\.$/gm)].map(([, path]) => path!.slice(path!.indexOf('/data/') + 6))
  const all = findings(data)
  const found = all.filter(({ file }) => files.includes(file))
  expect(all.length - untouched).toBe(found.length)
  return { files, codes: [...new Set(found.map((one) => one.code))], data, out }
}

test.each<[string, string[], string[]]>([
  [
    'a deal from a page that is not recorded',
    ['deal', '--url', NEW_PAGE, '--supplier', 'RUS', '--recipient', 'BGR', '--weapon', 'mi-35m'],
    [
      'deals/2021/2021-rus-bgr-mi-35m.yaml',
      'sources/2021/example-times-2021-05-17-serbia-buys-more-buggies.yaml',
      'actors/organisations/example-times.yaml',
    ],
  ],
  [
    'a deal with next to nothing known',
    ['deal', '--url', 'https://b92.net/', '--recipient', 'SRB'],
    ['deals/undated/undated-srb-deal.yaml', 'sources/undated/b92-undated.yaml'],
  ],
  [
    'a deal from a recorded page',
    [
      'deal',
      '--url',
      ARTICLE,
      '--supplier',
      'RUS',
      '--recipient',
      'BGR',
      '--weapon',
      'pantsir-s1',
      '--count',
      '4',
      '--date',
      '2020-02',
      '--event',
      'delivery',
      '--existence',
      'confirmed',
      '--agreement',
      'contract',
      '--modality',
      'sale',
      '--unit',
      'launcher',
    ],
    ['deals/2020/2020-rus-bgr-pantsir-s1.yaml'],
  ],
  [
    'a statement',
    [
      'statement',
      '--url',
      ARTICLE,
      '--speaker',
      'aleksandar-vucic',
      '--date',
      '2020-02-21',
      '--about',
      '2019-rus-srb-pantsir-s',
      '--matter',
      'first delivery',
    ],
    ['statements/2020/2020-02-21-vucic-first-delivery.yaml'],
  ],
  [
    'a statement of somebody unknown',
    ['statement', '--source', 'regtrends-2020-02-25-pantsir-c1'],
    ['statements/2020/2020-02-25-somebody.yaml'],
  ],
])('%s: the only findings are what is left to write', (_, args, expected) => {
  const { files, codes } = drafted(...args)
  expect(files).toEqual(expected)
  expect(codes).toEqual(['P803'])
})

test.each<[string, string[], string]>([
  ['a source', ['source', '--url', NEW_PAGE], 'sources/2021/example-times-2021-05-17-serbia-buys-more-buggies.yaml'],
  ['a weapon', ['weapon', '--designation', 'T-14 Armata', '--origin', 'RUS'], 'weapons/t-14-armata.yaml'],
  ['an organisation', ['actor', '--name', 'Ministry of Tests'], 'actors/organisations/ministry-of-tests.yaml'],
  [
    'a person',
    ['actor', '--name', 'Јована Ђорђевић', '--type', 'person', '--state', 'SRB', '--url', NEW_PAGE],
    'actors/people/jovana-djordjevic.yaml',
  ],
])('%s by itself: also that nothing refers to it yet', (_, args, expected) => {
  const { files, codes } = drafted(...args)
  expect(files[0]).toBe(expected)
  expect(codes.filter((code) => code !== 'R507')).toEqual(['P803'])
})

test('what the address tells is drafted, and nothing else is made up', () => {
  const { data, out } = drafted('source', '--url', NEW_PAGE)
  const text = readFileSync(join(data, 'sources/2021/example-times-2021-05-17-serbia-buys-more-buggies.yaml'), 'utf8')
  expect(text).toBe(`id: example-times-2021-05-17-serbia-buys-more-buggies
type: news-article
title: "TODO: the headline as printed (in the address: serbia buys more buggies)"
publisher: example-times
url: https://www.example-times.com/en/2021/05/17/serbia-buys-more-buggies-12345678
published: { edtf: "2021-05-17", basis: implied, note: The date stands in the address. }
accessed: "2026-11-22"
language: en
extentRead: beginning
note: "TODO: compare with the page what was drafted from its address: language, published, extentRead."
curation: { coders: [me], coded: "2026-11-22", codebook: "1.0", status: single-coded }
`)
  expect(out).toContain('buggies.yaml:3: the headline as printed (in the address: serbia buys more buggies)')
})

test('the text of the page gives a fingerprint, and an excerpt is checked against it at once', () => {
  const article = join(scratch(), 'article.txt')
  writeFileSync(article, 'Serbia has bought six buggies from Russia, the ministry of defence in Belgrade said.')
  const args = [
    'deal',
    '--url',
    NEW_PAGE,
    '--supplier',
    'RUS',
    '--recipient',
    'BGR',
    '--weapon',
    'mi-35m',
    '--text',
    article,
  ]
  expect(drafted(...args, '--excerpt', 'Serbia has bought six buggies from Russia').codes).toEqual(['P803'])
  const data = copyOfData()
  const { code, err } = draft(data, ...args, '--excerpt', 'Serbia has sold six buggies to Russia')
  expect(code).toBe(2)
  expect(err).toContain('sold')
  expect(existsSync(join(data, 'actors/organisations/example-times.yaml'))).toBe(false)
})

test('a page that is recorded is said to be, whatever its address carries, and shown', () => {
  const data = copyOfData()
  for (const url of [
    ARTICLE,
    `${ARTICLE}?utm_source=x`,
    ARTICLE.replace('https://', 'http://www.'),
    ARTICLE.slice(0, -1),
    `https://web.archive.org/web/20200301000000/${ARTICLE}`,
  ]) {
    const { code, out, err } = draft(data, 'source', '--url', url)
    expect(code, url).toBe(2)
    expect(out).toContain('title: Serbia Received Russian Air Defense Systems')
    expect(err).toContain('recorded already, as regtrends-2020-02-25-pantsir-c1')
  }
})

test('a like deal is shown and not repeated, unless it is said to be another', () => {
  const data = copyOfData()
  const args = [
    'deal',
    '--url',
    ARTICLE,
    '--supplier',
    'RUS',
    '--recipient',
    'SRB',
    '--weapon',
    'pantsir-s',
    '--date',
    '2019-12',
  ]
  const { code, out, err } = draft(data, ...args)
  expect(code).toBe(2)
  expect(out).toContain(
    '2019-rus-srb-pantsir-s.yaml has the same supplier, recipient and weapon, at about the same time',
  )
  expect(err).toContain('--anyway')
  expect(draft(data, ...args, '--anyway').code).toBe(0)
  const again = draft(data, ...args, '--anyway')
  expect(again.out).toContain('2019-rus-srb-pantsir-s-3.yaml')
})

const refused = ({ code, err }: Run): string => {
  expect(code).toBe(2)
  expect(err).not.toMatch(/\n\s+at /)
  expect(err.trim().split('\n').length).toBeLessThanOrEqual(2)
  return err
}

test('bad input: one sentence and the remedy, and nothing written', () => {
  const data = copyOfData()
  expect(refused(demarche(['new', 'tank', '--data', data]))).toContain('deal, statement, source, actor, weapon')
  expect(refused(draft(data, 'source'))).toContain('needs --url')
  expect(refused(draft(data, 'source', '--url', 'not an address'))).toContain('is no web address')
  expect(refused(draft(data, 'source', '--url', 'https://\u001B[31m'))).not.toContain('\u001B')
  expect(refused(draft(data, 'deal', '--url', ARTICLE))).toContain('--supplier')
  expect(refused(draft(data, 'deal', '--supplier', 'RUS'))).toContain('--url')
  expect(refused(draft(data, 'deal', '--url', ARTICLE, '--supplier', 'RUSS'))).toContain('RUSS')
  expect(refused(draft(data, 'deal', '--url', ARTICLE, '--supplier', 'RUS', '--existence', 'sure'))).toContain('sure')
  expect(refused(draft(data, 'deal', '--url', ARTICLE, '--supplier', 'RUS', '--id', '../../x'))).toContain('is no id')
  expect(refused(draft(data, 'actor', '--name', 'Milos Vucevic', '--type', 'person'))).toContain('--state')
  expect(refused(draft(data, 'source', '--url', NEW_PAGE, '--text', '/no/such/file'))).toContain('/no/such/file')
  expect(
    refused(demarche(['new', 'source', '--url', NEW_PAGE, '--data', data], { env: { DEMARCHE_CODER: '' } })),
  ).toContain('--coder')
  expect(refused(draft(data, 'weapon', '--designation', 'X', '--origin', 'RUS', '--id', 's-400'))).toContain('s-400')
  expect(refused(draft(scratch(), 'source', '--url', NEW_PAGE))).toContain('holds no record')
  expect(findings(data).length).toBe(untouched)
})

test('no file is written through a link, none over another, and none at all where one cannot be', () => {
  const data = copyOfData()
  const outside = scratch()
  symlinkSync(outside, join(data, 'sources/1971'))
  expect(refused(draft(data, 'source', '--url', 'https://n1info.com/1971/01/02/a-b-c'))).toContain('link')
  expect(existsSync(join(outside, 'x'))).toBe(false)
  if (process.getuid?.() === 0) return
  mkdirSync(join(data, 'sources/1972'))
  chmodSync(join(data, 'sources/1972'), 0o500)
  expect(refused(draft(data, 'source', '--url', 'https://example-2.com/1972/01/02/a-b-c'))).toContain('permissions')
})

test('in a terminal the rest is asked for, completing over known records', () => {
  const data = copyOfData()
  const command = [
    process.execPath,
    bin,
    'new',
    'deal',
    '--url',
    NEW_PAGE,
    '--data',
    data,
    '--now',
    '2026-11-22',
    '--excerpt',
    'Serbia buys',
    '--event',
    'delivery',
    '--existence',
    'confirmed',
    '--agreement',
    'contract',
    '--modality',
    'sale',
    '--category',
    'other',
  ]
  const answers = [
    ['Who supplies', 'russia\r'],
    ['Who supplies, besides', '\r'],
    ['Who receives', 'BGR\r'],
    ['Who receives, besides', '\r'],
    ['Which weapon', 'mi-35m\r'],
    ['What the page calls it', 'helicopters\r'],
    ['How many', '4\r'],
    ['What is counted', 'aircraft\r'],
    ['When', '2021-05\r'],
    ['Your handle', 'me\r'],
  ]
  const client = fileURLToPath(new URL('clients/terminal.py', import.meta.url))
  const { status, stdout } = spawnSync('python3', [client, JSON.stringify({ command, answers })], {
    encoding: 'utf8',
    env: { ...process.env, DEMARCHE_CODER: '' },
  })
  const path = join(data, 'deals/2021/2021-rus-bgr-mi-35m.yaml')
  expect(status, stdout).toBe(0)
  const text = readFileSync(path, 'utf8')
  expect(text).toContain('title: Mi-35M from Russia to Bulgaria')
  expect(text).toContain('quantity: { count: 4, unit: aircraft, evidence: [main] }')
  expect(text).toContain('coders: [me]')
  expect(dirname(path)).toContain('2021')
})
