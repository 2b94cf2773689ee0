import { describe, expect, test } from 'vitest'
import { baseText, changed, DEAL, mended, SOURCE, textOf, withFiles } from '../../fixtures/_mended.ts'
import { fix } from '../fixing/fix.ts'

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
    const { title, publisher, ...rest } = others
    const plain = url.replace(/\?.*/, '')
    const ordered = {
      id,
      type,
      title,
      publisher,
      url: plain,
      published: { edtf: published.edtf, note: published.note },
      ...rest,
    }
    const files = withFiles({ [path]: JSON.stringify(record, null, 2) }).filter((file) => file.path !== SOURCE)
    const [result] = fix({ files }).mended
    expect(textOf({ bytes: result!.after })).toBe(JSON.stringify(ordered, null, 2))
  })
})
