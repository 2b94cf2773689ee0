import fc from 'fast-check'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { load } from './load.ts'
import { readFast } from './read-fast.ts'
import { readJson } from './read-json.ts'
import { readExact } from './read-yaml.ts'

const decoder = new TextDecoder()
const texts = ['../../fixtures/_base', '../../../../data']
  .flatMap((root) => load(fileURLToPath(new URL(root, import.meta.url))).files)
  .map(({ bytes }) => decoder.decode(bytes))

/** The fast reader may decline, but what it gives must be what the exact reader gives. */
function agree(text: string): 'same' | 'declined' {
  const fast = readFast(text)
  if (!fast) return 'declined'
  expect({ text, ...readExact(text) }).toEqual({ text, ...fast })
  return 'same'
}

test('the two readers agree on every record, and the fast one takes them all', () => {
  expect(texts.map(agree).filter((verdict) => verdict === 'declined')).toEqual([])
})

// Mutations that turn ordinary YAML into something odd: cut, doubled, swapped and inserted pieces.
const ODD = [
  '&a ',
  '*a',
  '!!str ',
  '%YAML 1.1\n---\n',
  '---\n',
  '...\n',
  '? ',
  '<<: ',
  '~',
  '0x1F',
  '1.10',
  '.5',
  '1e3',
  '"',
  "'",
  '|\n',
  '>-\n',
  '|2+\n',
  '# ',
  ' #',
  ': ',
  ':',
  '- ',
  '-',
  '\t',
  '\r\n',
  '\r',
  '\u0085',
  '\u2028',
  '\u00A0',
  '\uFEFF',
  '{',
  '}',
  '[',
  ']',
  ',',
  '\n',
  '\n\n',
  '  ',
  'true',
  'NO',
  'null',
  '__proto__: 1\n',
  'constructor: 1\n',
  '1: 2\n',
  '\\x41',
  '\\u00e9',
  '\\',
  '😀',
  'é',
  'e\u0301',
  '@',
  '`',
]

const mutant = fc
  .record({
    text: fc.constantFrom(...texts),
    edits: fc.array(
      fc.record({ at: fc.nat(), cut: fc.nat(12), insert: fc.oneof(fc.constantFrom(...ODD), fc.constant('')) }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ text, edits }) =>
    edits.reduce(
      (before, { at, cut, insert }) => {
        const place = at % (before.length + 1)
        return before.slice(0, place) + insert + before.slice(place + cut)
      },
      text.slice(0, 3000),
    ),
  )

test('the two readers agree on mutants', () => {
  const seen = { same: 0, declined: 0 }
  fc.assert(
    fc.property(mutant, (text) => {
      seen[agree(text)] += 1
    }),
    { numRuns: Number(process.env['FUZZ_RUNS'] ?? 2000) },
  )
  expect(seen.same).toBeGreaterThan(100)
})

const jsonMutant = fc
  .record({
    value: fc.jsonValue({ maxDepth: 4 }),
    at: fc.nat(),
    cut: fc.nat(5),
    insert: fc.constantFrom('', ',', ':', '"', '\\"', '1e3', '1.0', '-', '"a":1,', '{', '}', '\u0000'),
  })
  .map(({ value, at, cut, insert }) => {
    const text = JSON.stringify(value)
    const place = at % (text.length + 1)
    return text.slice(0, place) + insert + text.slice(place + cut)
  })

test('JSON: what the fast path takes is what the exact reader takes', () => {
  fc.assert(
    fc.property(jsonMutant, (text) => {
      const read = readJson(text)
      if (!('value' in read)) return
      expect(read).toEqual(readExact(text))
    }),
    { numRuns: Number(process.env['FUZZ_RUNS'] ?? 2000) },
  )
})

test.each([
  '{"a":1,"a":2}',
  '{"a":{"b":1,"b":1}}',
  '{"a":1.10}',
  '{"a":12345678901234567890}',
  '{"a":1E2}',
  '{"__proto__":1}',
  '{"\\u0061":1,"a":2}',
])('%s is not let pass', (text) => {
  expect(readJson(text)).toHaveProperty('findings')
})
