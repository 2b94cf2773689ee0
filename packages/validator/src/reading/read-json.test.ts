import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readJson } from './read-json.ts'
import { readExact } from './read-yaml.ts'

const mutant = fc
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
    fc.property(mutant, (text) => {
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
