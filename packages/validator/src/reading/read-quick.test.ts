import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { structure, wellFormed } from '../structure/structure.ts'
import { read } from './document.ts'
import { load } from './load.ts'
import { validate } from '../validate.ts'
import { readQuick, utf8Text } from './read-quick.ts'
import { readExact } from './read-yaml.ts'
import { partsOf } from './source-file.ts'

// The quick way may look away from a file, but never say anything else of it than the exact one.
const roots = ['../../fixtures/_base', '../../../../data'].map((path) => fileURLToPath(new URL(path, import.meta.url)))

const records = roots
  .flatMap((root) => load(root).files)
  .flatMap((file) => {
    const { kind } = partsOf(file.path)
    const reading = read(file)
    return kind && 'value' in reading ? [{ kind, value: reading.value }] : []
  })

const files = roots.flatMap((root) => load(root).files).filter(({ path }) => path.endsWith('.yaml'))

const exactly = (text: string) => read({ path: 'deals/x.json', bytes: Buffer.from(text) })

test('it takes every plain record, and reads what the exact reader reads', () => {
  const plain = records
    .map(({ value }) => JSON.stringify(value, null, 2))
    .filter((text) => /^[^\\\P{ASCII}]*$/u.test(text))
  const small = plain.filter((text) => text.length < 10_000)
  expect(small.length).toBeGreaterThan(50)
  for (const text of small) {
    const { value } = readQuick(Buffer.from(text), 'json') ?? {}
    expect(value, text).toBeDefined()
    expect(exactly(text)).toMatchObject({ value })
  }
})

test('it takes every record in ASCII as it is written in YAML, and reads what the exact reader reads', () => {
  const plain = files.filter(({ bytes }) => /^[\n -[\]-~]*$/.test(utf8Text(bytes)))
  expect(plain.length).toBeGreaterThan(500)
  for (const { path, bytes } of plain) expect(readQuick(bytes, 'yaml'), path).toEqual(readExact(utf8Text(bytes)))
})

/** What makes the difference between what is written and what is read. */
const PIECES = [
  '"id":',
  '"a":',
  '"a" :',
  '"a"\n:',
  ':',
  '"',
  '\\u003a',
  '\\"',
  ',',
  '{',
  '}',
  '[',
  ']',
  '1',
  '1.0',
  '-0',
  '1e3',
  '1E400',
  '12345678901234567',
  '9007199254740993',
  '0012',
  'null',
  'true',
  '"__proto__":',
  '"constructor":',
  '": "',
  '":x"',
  '"a":-0',
  '"a":\n1e3',
  '"a": 1.0,',
  '"b":[1.0]',
  '"b":[7],',
  '\u007F',
  ' ',
  'é',
]

test('of any text it gives what the exact reader gives, or nothing', () => {
  const runs = Number(process.env['FUZZ_RUNS'] ?? 20_000)
  const json = fc.json({ maxDepth: 3 })
  const broken = fc
    .tuple(json, fc.constantFrom(...PIECES), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([text, piece, at]) => {
      const place = Math.floor(at * text.length)
      return text.slice(0, place) + piece + text.slice(place)
    })
  const joined = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => `{"a":"b",${pieces.join('')}}`)
  fc.assert(
    fc.property(fc.oneof(json, broken, joined), (text) => {
      const quick = readQuick(Buffer.from(text), 'json')
      const exact = exactly(text)
      // A key that no record has is for the shape to refuse: the quick way goes no further then.
      const unheard = /"(?:__proto__|constructor|prototype|[^"]*[^A-Za-z0-9"-][^"]*|[^A-Za-z"][^"]*|)"\s*:/.test(text)
      if (quick && !unheard && typeof quick.value === 'object' && quick.value !== null) {
        expect('value' in exact && JSON.stringify(exact.value)).toBe(JSON.stringify(quick.value))
      }
    }),
    { numRuns: runs },
  )
})

test('the quick check of shape takes no record that the exact one refuses, and all real ones', () => {
  for (const { kind, value } of records) {
    const exact = structure(kind, value)
    expect(wellFormed(kind, value) !== undefined).toBe('entry' in exact)
    for (const key of Object.keys(value as object)) {
      for (const odd of [
        undefined,
        null,
        '',
        'x',
        -1,
        1e9,
        [],
        {},
        '😀'.repeat(100),
        'a'.repeat(5000),
        { missing: 'x' },
      ]) {
        const changed = { ...(value as object), [key]: odd }
        if (wellFormed(kind, changed)) expect(structure(kind, changed)).toHaveProperty('entry')
      }
    }
  }
})

test('a text that the rules about texts have something to say of is not taken the quick way', () => {
  for (const text of ['{"a":"b"}\r\n', '{"a":"b"} \n', '{\t\n"a":"b"}', '{"a":\r"b"}']) {
    expect(readQuick(Buffer.from(text), 'json'), JSON.stringify(text)).toBeUndefined()
  }
  expect(readQuick(Buffer.from('a: b\n'), 'yaml')).toEqual({ value: { a: 'b' } })
  for (const text of ['a: b\r\n', 'a: b \n', 'a: b # c \n', 'a: b\n  \n', 'a: "\\u00e9"\n', 'a: é\n', '\uFEFFa: b\n']) {
    expect(readQuick(Buffer.from(text), 'yaml'), JSON.stringify(text)).toBeUndefined()
  }
  const [source] = records.filter(({ kind, value }) => kind === 'source' && !/\P{ASCII}/u.test(JSON.stringify(value)))
  const { id } = source!.value as { id: string }
  const bytes = Buffer.from(JSON.stringify(source!.value, null, 2).replaceAll('\n', ' \r\n'))
  const found = validate({ files: [{ path: `sources/${id}.json`, bytes }] }).diagnostics.map(({ code }) => code)
  expect(found).toEqual(expect.arrayContaining(['F108', 'P810']))
})
