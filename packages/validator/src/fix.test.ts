import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { fix, type FixOptions } from './fix.ts'
import { load } from './load.ts'
import type { SourceFile } from './source-file.ts'

const base = load(fileURLToPath(new URL('../fixtures/_base', import.meta.url))).files
const SOURCE = 'sources/2020/alpha-times-2020-03-05-buggy.yaml'
const DEAL = 'deals/2020-xbb-xaa-buggy-1.yaml'

const textOf = (file: SourceFile | undefined): string => Buffer.from(file!.bytes).toString('utf8')
const baseText = (path: string): string => textOf(base.find((file) => file.path === path))

/** The base with some files put in or changed. */
const withFiles = (texts: Readonly<Record<string, string>>): SourceFile[] => [
  ...base.filter(({ path }) => texts[path] === undefined),
  ...Object.entries(texts).map(([path, text]) => ({ path, bytes: Buffer.from(text) })),
]

/** The text of the one file given, mended, and what is found in it then. */
function mended(path: string, text: string, options: FixOptions & { beside?: Record<string, string> } = {}) {
  const files = withFiles({ ...options.beside, [path]: text })
  const result = fix({ files }, { now: '2026-06-30', only: (file) => file === path, ...options })
  const [changed] = result.mended
  return {
    text: changed ? Buffer.from(changed.after).toString('utf8') : text,
    fixes: changed?.fixes ?? {},
    codes: result.diagnostics.map(({ code }) => code).filter((code) => !usual.has(code)),
  }
}

/** What is found in the base as it is. */
const usual = new Set(fix({ files: base }, { now: '2026-06-30' }).diagnostics.map(({ code }) => code))

/** A text with one part put in place of another, which must be there. */
function changed(text: string, part: string, instead: string): string {
  expect(text).toContain(part)
  return text.replace(part, () => instead)
}

describe('text', () => {
  test('ends lines in LF and drops the byte order mark', () => {
    const text = baseText(SOURCE)
    const result = mended(SOURCE, `\uFEFF${text.replaceAll('\n', '\r\n')}`)
    expect(result).toEqual({ text, fixes: { 'line-endings': 1 }, codes: [] })
    expect(mended(SOURCE, `\uFEFF${text}`).text).toBe(text)
  })

  test('deletes white space at the ends of lines, but not in a text that keeps it', () => {
    const text = changed(baseText(SOURCE), 'extentRead: whole\n', 'extentRead: whole\nnote: |\n  kept  \n  too\t\n')
    const result = mended(SOURCE, changed(text, 'language: en\n', 'language: en \t\n# remark  \n\t\n'))
    expect(result).toEqual({
      text: changed(text, 'language: en\n', 'language: en\n# remark\n\n'),
      fixes: { 'trailing-space': 1 },
      codes: [],
    })
  })

  test('writes text in normal form C and leaves addresses alone', () => {
    const decomposed = 'Pre\u0301sidente'
    const text = changed(baseText(SOURCE), 'title: President', `title: ${decomposed}`)
    const address = changed(text, '/buggies', '/cafe\u0301')
    const result = mended(SOURCE, address)
    expect(result.text).toBe(changed(address, decomposed, 'Présidente'))
    expect(result.fixes).toEqual({ 'unicode-form': 1 })
  })

  test('leaves a file alone that cannot be read', () => {
    const text = `\uFEFF${baseText(SOURCE)}title: [\r\n`
    expect(mended(SOURCE, text)).toEqual({ text, fixes: {}, codes: ['Y201'] })
  })
})

describe('order of fields', () => {
  test('moves lines with the comments above and behind them, and blank lines', () => {
    const result = mended(
      SOURCE,
      `# About this file.

publisher: alpha-times # behind publisher
# above id
# also above id
id: alpha-times-2020-03-05-buggy
type: news-article
title: >-
  President confirms
  purchase of six buggies

url: https://alpha-times.example/2020/03/05/buggies
accessed: 2026-01-15
published:
  # above note
  note: In the address.
    # deeper than note
  edtf: "2020-03-05"
language: en
curation: { coders: [coder-a], codebook: "1.0", coded: 2026-01-15, status: single-coded }
extentRead: whole
# at the end
`,
    )
    expect(result.text).toBe(`# About this file.

# above id
# also above id
id: alpha-times-2020-03-05-buggy
type: news-article
title: >-
  President confirms
  purchase of six buggies
publisher: alpha-times # behind publisher

url: https://alpha-times.example/2020/03/05/buggies
published:
  edtf: "2020-03-05"
  # above note
  note: In the address.
    # deeper than note
accessed: 2026-01-15
language: en
extentRead: whole
curation: { coders: [coder-a], coded: 2026-01-15, codebook: "1.0", status: single-coded }
# at the end
`)
    expect(result.codes).toEqual([])
  })

  test('moves fields that begin on the line of a list entry', () => {
    const text = changed(
      baseText(DEAL),
      '  - id: signed\n    type: contract-signed\n',
      '  - type: contract-signed\n    # the id\n    id: signed\n',
    )
    const result = mended(DEAL, text)
    expect(result.text).toContain('  - # the id\n    id: signed\n    type: contract-signed\n')
    expect(result.codes).toEqual([])
  })

  test('takes a file that begins with an empty line', () => {
    const text = baseText(SOURCE)
    const result = mended(SOURCE, `\n# above type\ntype: news-article\n${text.replace('type: news-article\n', '')}`)
    expect(result.text).toBe(`\n${changed(text, 'type:', '# above type\ntype:')}`)
  })

  test('leaves fields in braces alone where comments stand between them', () => {
    const text = changed(
      baseText(SOURCE),
      'published: { edtf: "2020-03-05" }',
      'published: {\n  note: In the address., # a remark\n  edtf: "2020-03-05" }',
    )
    expect(mended(SOURCE, text)).toEqual({ text, fixes: {}, codes: ['P812'] })
  })

  test('works on JSON', () => {
    const path = SOURCE.replace('.yaml', '.json')
    const record = {
      type: 'news-article',
      id: 'alpha-times-2020-03-05-buggy',
      title: 'President confirms purchase',
      publisher: 'alpha-times',
      url: 'https://alpha-times.example/2020/03/05/buggies?utm_source=a',
      published: { note: 'In the address.', edtf: '2020-03-05' },
      accessed: '2026-01-15',
      language: 'en',
      extentRead: 'whole',
      curation: { coders: ['coder-a'], coded: '2026-01-15', codebook: '1.0', status: 'single-coded' },
    }
    const { id, type, url, published, ...others } = record
    const ordered = {
      ...{ id, type, title: others.title, publisher: others.publisher, url: url.replace(/\?.*/, '') },
      ...{ published: { edtf: published.edtf, note: published.note }, ...others },
    }
    const files = withFiles({ [path]: JSON.stringify(record, null, 2) }).filter((file) => file.path !== SOURCE)
    const [result] = fix({ files }).mended
    expect(textOf({ path, bytes: result!.after })).toBe(JSON.stringify(ordered, null, 2))
  })
})

describe('values', () => {
  const address = 'https://alpha-times.example/2020/03/05/buggies'
  test.each([
    [`${address}?utm_source=a&id=7&fbclid=b%20c#top`, `${address}?id=7#top`],
    [`${address}?utm_source=a`, address],
    [`"${address}?utm_source=a#x"`, `"${address}#x"`],
    [`'${address}?UTM_Medium=a'`, `'${address}'`],
  ])('takes tracking parameters out of %s', (before, after) => {
    const text = baseText(SOURCE)
    expect(mended(SOURCE, changed(text, address, before)).text).toBe(changed(text, address, after))
  })

  test('keeps the address that an archive carries', () => {
    const text = changed(
      baseText(SOURCE),
      'published:',
      `archive: https://archive.example/1/${address}?utm_source=a\npublished:`,
    )
    expect(mended(SOURCE, text)).toEqual({ text, fixes: {}, codes: [] })
  })

  test('writes the id of a state in place of its English name', () => {
    const text = baseText(DEAL)
    expect(mended(DEAL, changed(text, 'actor: XBB', 'actor: Betaland'))).toEqual({
      text,
      fixes: { 'state-name': 1 },
      codes: [],
    })
    expect(mended(DEAL, changed(text, 'actor: XBB', 'actor: betaland')).codes).toContain('R501')
  })

  test('does not choose between two states of one name', () => {
    const other = 'actors/states/XCC.yaml'
    const beside = { [other]: baseText('actors/states/XBB.yaml').replaceAll('XBB', 'XCC') }
    const text = changed(baseText(DEAL), 'actor: XBB', 'actor: Betaland')
    expect(mended(DEAL, text, { beside }).text).toBe(text)
  })

  const redirect = (reason: string, to: string) => ({
    'redirects/buggy-0.yaml': `id: buggy-0\nkind: weapon\nreason: ${reason}\nto: [${to}]\non: 2026-01-20\ncuration: { coders: [coder-a], coded: 2026-01-15, codebook: "1.0", status: single-coded }\n`,
  })

  test('follows a redirect to the one record that took its place', () => {
    const text = baseText(DEAL)
    const old = changed(text, 'weapon: { value: buggy-1,', 'weapon: { value: buggy-0,')
    expect(mended(DEAL, old, { beside: redirect('merged', 'weapon/buggy-1') }).text).toBe(text)
    expect(mended(DEAL, old, { beside: redirect('split', 'weapon/buggy-1') }).text).toBe(old)
    expect(mended(DEAL, old, { beside: redirect('merged', 'weapon/buggy-1, deal/x') }).text).toBe(old)
  })

  test('does not make an edit that would bring a new finding', () => {
    const path = 'weapons/buggy-1.yaml'
    const text = changed(baseText(path), 'references: [', 'references: [alpha-yearbook-2014, ')
    const beside = {
      'redirects/alpha-yearbook-2014.yaml': redirect('merged', 'source/alpha-yearbook-2015')
        ['redirects/buggy-0.yaml'].replace('buggy-0', 'alpha-yearbook-2014')
        .replace('kind: weapon', 'kind: source'),
    }
    expect(mended(path, text, { beside })).toEqual({ text, fixes: {}, codes: ['R504'] })
  })
})

describe('suggestions', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['an id', 'weapon: { value: buggy-1,', 'weapon: { value: bugy-1,'],
    ['an id of its own', 'evidence: [bought]', 'evidence: [bougth]'],
    ['a field', '    category:', '    catgory:'],
    ['a code', 'armoured-vehicles', 'armored-vehicles'],
    ['text that looks like a number', 'codebook: "1.0"', 'codebook: 1.5'],
  ]
  test.each(cases)('are made for %s when asked for', (_, right, wrong) => {
    const text = baseText(DEAL)
    const mistaken = changed(text, right, wrong)
    expect(mended(DEAL, mistaken).text).toBe(mistaken)
    const result = mended(DEAL, mistaken, { suggested: true })
    expect(result.codes).toEqual([])
    expect(result.text).toBe(right.startsWith('codebook') ? changed(text, right, 'codebook: "1.5"') : text)
  })

  test('are not made where two would do as well', () => {
    const text = changed(baseText(DEAL), 'actor: XBB', 'actor: XAB')
    expect(mended(DEAL, text, { suggested: true }).text).toBe(text)
  })
})

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url))

test('no fixer and no line of the index is missing', async () => {
  const { fixers } = await import('./fixes/index.ts')
  const { findCheck } = await import('./checks.ts')
  const files = readdirSync(fileURLToPath(new URL('./fixes/', import.meta.url)))
  expect(files.toSorted()).toEqual([...fixers.map(({ id }) => `${id}.ts`), 'index.ts'].toSorted())
  expect(fixers.flatMap(({ mends }) => mends).filter((code) => !findCheck(code))).toEqual([])
})

test('what is safe to mend in the fixtures of a check is gone after it', () => {
  for (const slug of ['crlf-or-bom', 'trailing-space', 'not-nfc', 'key-order', 'tracking-parameters']) {
    const path = SOURCE
    const text = readFileSync(join(fixtures, slug, 'invalid', path), 'utf8')
    expect(mended(path, text).codes, slug).toEqual([])
  }
})
