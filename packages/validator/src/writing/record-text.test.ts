import { fileURLToPath } from 'node:url'
import { kindNames } from '@demarche/schema/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { load } from '../reading/load.ts'
import { read } from '../reading/document.ts'
import { rules } from '../rules/index.ts'
import { validate } from '../validate.ts'
import { recordText } from './record-text.ts'

const data = fileURLToPath(new URL('../../../../data', import.meta.url))
const { dataset } = validate(load(data), { rules: [] })
const records = kindNames.flatMap((kind) => dataset.all(kind).map((record) => ({ kind, record })))

const readBack = (text: string, ending: string): unknown => {
  const reading = read({ path: `deals/a.${ending}`, bytes: new TextEncoder().encode(text) })
  return 'value' in reading ? reading.value : reading.findings
}

test.each(['yaml', 'json'] as const)('every real record reads back as itself from %s, fields in order', (format) => {
  expect(records.length).toBeGreaterThan(500)
  const order = rules.filter(({ slug }) => slug === 'key-order')
  for (const { kind, record } of records) {
    const text = recordText(kind, record, format)
    expect(readBack(text, format), record.id).toEqual(record)
    const bytes = new TextEncoder().encode(text)
    const path = `${kind}s/${record.id}.${format}`
    const { diagnostics } = validate({ files: [{ path, bytes }] }, { rules: order })
    expect(diagnostics.filter(({ slug }) => slug === 'key-order')).toEqual([])
  }
})

test('the house style: what fits stands on one line, named entries and excerpts in blocks, prose folded', () => {
  const deal = dataset.get('deal', '2019-rus-srb-pantsir-s')!
  const text = recordText('deal', deal)
  expect(text).toContain('\nexistence: { value: confirmed, evidence: [bought-one, completed] }\n')
  expect(text).toContain('\nparties:\n  - { actor: RUS, role: supplier, evidence: [one-from-russia] }\n')
  expect(text).toContain(
    '\nevidence:\n  - id: will-receive\n    source: express-2019-11-06-balkans-weapons-deal\n    exact: ',
  )
  expect(text).toContain('\n    note: >-\n')
  expect(text).toContain('edtf: "2018-05-09"')
  expect(text.split('\n').filter((line) => /^ *note: [^>].{110}/.test(line))).toEqual([])
})

test('any text reads back as itself, in every place of a record', () => {
  const hostile = fc.constantFrom(
    'TODO',
    'no',
    '2019-11-05',
    '1e3',
    '~',
    '',
    ' a',
    'a ',
    'a: b',
    '- a',
    '# a',
    'a #b',
    '"',
    "'",
    '[',
    '{a}',
    ', ',
    '\n',
    'a\nb',
    '\t',
    '*a',
    '&a',
    '!a',
    '%a',
    '@a',
    '`',
    '|',
    '>-',
    '---',
    '...',
    '\u202Ea',
    '\u2028',
    '\u0007',
    '😀',
    '__proto__x',
    '```',
  )
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    hostile,
    fc.array(hostile).map((parts) => parts.join('')),
  )
  const value = fc.oneof(text, fc.boolean(), fc.integer())
  fc.assert(
    fc.property(value, text, fc.array(text), (one, note, list) => {
      const record = {
        id: one,
        note,
        evidence: [{ id: note, exact: note, note }],
        authors: list,
        venue: { type: one, note },
      }
      expect(readBack(recordText('statement', record), 'yaml')).toEqual(record)
    }),
    { numRuns: 2000 },
  )
})
