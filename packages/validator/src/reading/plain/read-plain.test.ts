import fc from 'fast-check'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { LIMITS } from '../limits.ts'
import { load } from '../load.ts'
import { readExact } from '../read-yaml.ts'
import { readPlain } from './read-plain.ts'

const numRuns = Number(process.env['FUZZ_RUNS'] ?? 2000)

const decoder = new TextDecoder()
const texts = ['../../../fixtures/_base', '../../../../../data']
  .flatMap((root) => load(fileURLToPath(new URL(root, import.meta.url))).files)
  .filter(({ path }) => path.endsWith('.yaml'))
  .map(({ bytes }) => decoder.decode(bytes))

/** The plain reader may decline, but what it gives must be what the exact reader gives, fields in the same order. */
function agree(text: string): 'same' | 'declined' {
  const plain = readPlain(text)
  if (!plain) return 'declined'
  const exact = readExact(text)
  expect({ text, ...plain }).toEqual({ text, ...exact })
  expect(JSON.stringify(plain)).toBe(JSON.stringify(exact))
  return 'same'
}

test('the two readers agree on every record, and the plain one takes nearly all', () => {
  expect(texts.length).toBeGreaterThan(500)
  expect(texts.filter((text) => agree(text) === 'declined').length).toBeLessThan(texts.length / 100)
})

const fields = (count: number): string => Array.from({ length: count }, (_, at) => `a${at}: b\n`).join('')
const scalars = (count: number): string => `a: [${Array.from({ length: count }, () => 'b').join(', ')}]\n`
const inBrackets = (depth: number): string => `a: ${'['.repeat(depth)}${']'.repeat(depth)}\n`
const inLines = (depth: number): string =>
  `${Array.from({ length: depth }, (_, at) => `${' '.repeat(at)}a:\n`).join('')}${' '.repeat(depth)}a: b\n`
const LONG = LIMITS.scalarLength

test.each([
  ['keys', fields(LIMITS.keys), fields(LIMITS.keys + 1)],
  ['scalars', scalars(LIMITS.scalars - 1), scalars(LIMITS.scalars)],
  ['levels in brackets', inBrackets(LIMITS.depth - 3), inBrackets(LIMITS.depth + 1)],
  ['levels in lines', inLines(LIMITS.depth - 3), inLines(LIMITS.depth + 1)],
  ['length of a scalar', `a: ${'b'.repeat(LONG - 4)}\n`, `a: ${'b'.repeat(LONG + 1)}\n`],
])('limits hold: %s', (_, within, past) => {
  expect(agree(within)).toBe('same')
  expect(readExact(past)).toHaveProperty('findings')
  expect(readPlain(past)).toBeUndefined()
})

const cut = (written: string): readonly string[] => written.split('¦')
const among = (written: string): fc.Arbitrary<string> => fc.constantFrom(...cut(written))

/** Texts that look like something else. */
const HOSTILE = [
  ...cut('yes¦No¦true¦FALSE¦nUll¦null¦~¦~a¦0¦-0¦007¦+1¦12¦1.10¦.5¦1.¦1e3¦0x1F¦0o7¦.inf¦-.INF¦.NaN¦..¦../2019¦2019'),
  ...cut('2019-11-05¦12:30:00¦1_000¦123456789012345¦1234567890123456¦9007199254740993¦1e¦+¦.¦a: b¦a:¦:a¦a:b¦a #b¦a# b'),
  ...cut('#a¦- a¦-a¦-¦? a¦?¦<<¦=¦a, b¦a,b¦[a¦a]¦[]¦{}¦{a: b}¦}¦&a¦*a¦!a¦!!str a¦%a¦@a¦`a¦|¦>-¦"¦\'¦it\'s¦"a" b¦\\¦\\"'),
  ...cut(
    '¦ a¦a ¦a\nb¦a\n\nb¦\n¦a\n¦\n a¦a\tb¦---¦...¦--- a¦a  b¦http://a:1/b¦я: ю¦中文¦😀¦é¦e\u0301¦\u00A0a¦a\u00A0#b',
  ),
  ...cut('\u0085¦\u2028¦\uFEFF¦\u0007¦\u202E¦\u007F¦\\u00e9¦\\ud83d¦\\x41¦\\/\\t¦a\r¦a\t'),
  ...cut(`${'a '.repeat(60)}¦${'word '.repeat(40).trim()}¦${'字'.repeat(90)}¦${'a'.repeat(1030)}: b`),
]
const hostile = fc.constantFrom(...HOSTILE)
const piece = fc.oneof(
  hostile,
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 3 }),
)
const text = fc.oneof(
  hostile,
  fc.array(piece, { maxLength: 4 }).map((parts) => parts.join('')),
)

const usualKey = among('id¦note¦evidence¦iso3166-1¦a¦y¦no¦names¦date')
const oddKey = fc.oneof(text, among('toString¦constructor¦prototype¦__proto__¦True¦null¦1¦a1¦A'))
const key = fc.oneof({ weight: 60, arbitrary: usualKey }, { weight: 1, arbitrary: oddKey })
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    fc.oneof(text, fc.lorem(), among('confirmed¦RUS¦2019-11-05¦С-400 „Панцир“')),
    fc.oneof(fc.boolean(), fc.constant(null), fc.nat(), fc.integer(), fc.double({ noNaN: true })),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(key, tie('tree'), { maxKeys: 5 }),
  ),
}))

/** Records of odd values, as some writer of YAML may write them. */
const written = fc
  .record({
    record: fc.dictionary(key, tree, { minKeys: 1, maxKeys: 3 }),
    lineWidth: fc.constantFrom(0, 20, 80),
    indent: fc.constantFrom(1, 2, 4),
    indentSeq: fc.boolean(),
    singleQuote: fc.constantFrom(true, false, null),
    defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_FOLDED', 'BLOCK_LITERAL'),
    collectionStyle: fc.constantFrom('any', 'block', 'flow'),
    flowCollectionPadding: fc.boolean(),
  })
  .map(({ record, ...style }) => stringify(record, { ...style, defaultKeyType: 'PLAIN', minContentWidth: 0 }))

/** Where a value may stand, or what looks like one. */
const PLACES = [
  ...cut(
    'a: V¦a:  V # c¦a: V ¦a: "V"¦a: \'V\'¦a: [V]¦a: [b, V ,c]¦a: { b: V, c: [V] }¦a: { b: V}¦a: V\n  V¦a:\n  b: V',
  ),
  ...cut('a:\n  - V¦a:\n- V\n-  V¦a:\n  - b: V\n    c: V¦a:\n  -\n    V¦a:\n  V¦a:\n - "V"¦a:\n    - V: V¦- V¦V: V'),
  ...cut('a: V\n# V¦a: >-\n  V¦a: >\n  b\n  V\n¦a: |\n    V\n    V¦a: |-\n  b\n   V¦a: >-\n\n  V¦a: |\n  b\n V'),
  ...cut('a:\n  - >-\n   V\n  - V¦a: >-\n  b\n\n  V¦V¦{ V }¦[V]¦a: {V}¦a: { V: b }¦a: "b"#V¦a: b\na: V¦a: b\n   c: V'),
]

/** A value put into YAML as it is, without the quotes that it would need. */
const put = (value: string, place: string): string => `${place.replaceAll('V', () => value)}\ne: f\n`
const unquoted = fc.tuple(text, fc.constantFrom(...PLACES)).map(([value, place]) => put(value, place))

test('the two readers agree on every odd value in every place', () => {
  const verdicts = HOSTILE.flatMap((value) => PLACES.map((place) => agree(put(value, place))))
  expect(verdicts.filter((verdict) => verdict === 'same').length).toBeGreaterThan(verdicts.length / 4)
})

/** Some fields of real records each, so that mutations meet every part of them. */
const parts = texts.flatMap((text) =>
  text.split(/(?<=\n)(?=[^ \n])/).reduce<string[]>((grown, field) => {
    const last = grown.at(-1)
    return last !== undefined && last.length < 400 ? [...grown.slice(0, -1), last + field] : [...grown, field]
  }, []),
)

const inserted = fc.oneof(
  among(
    '&a ¦*a¦!!str ¦%YAML 1.1\n---\n¦---\n¦...\n¦? ¦<<: ¦~¦0x1F¦1.10¦.5¦1e3¦"¦\'¦\'\'¦""¦\\"¦\\x41¦\\u00e9¦\\ud83d¦\\',
  ),
  among(
    '|\n¦>-\n¦>\n¦|2+\n¦|+\n¦ # ¦# ¦ #¦#¦: ¦:¦:\n¦- ¦-¦-\n¦\t¦\r\n¦\r¦\u0085¦\u2028¦\u00A0¦\uFEFF¦\u0000¦\u202E¦{¦}¦{}',
  ),
  among(
    '{ a: ¦[¦]¦[]¦, ¦,¦\n¦\n\n¦\n  ¦ \n¦  ¦ ¦true¦NO¦null¦1¦__proto__: 1\n¦constructor: 1\n¦toString: 1\n¦1: 2\n¦id: a\n',
  ),
  among('  id: a\n¦    - a\n¦😀¦é¦e\u0301¦@¦`'),
)

type Mutation = (text: string, at: number) => string

/** Changes the lines of a text: one of them, and by another number. */
const ofLines =
  (change: (lines: string[], at: number, other: number) => unknown): Mutation =>
  (text, at) => {
    const lines = text.split('\n')
    change(lines, at % lines.length, (at * 7919) % lines.length)
    return lines.join('\n')
  }
const ofLine = (change: (line: string, other: number) => string): Mutation =>
  ofLines((lines, at, other) => (lines[at] = change(lines[at]!, other)))
const space = (width: number): string => ' '.repeat(width)

const mutation = fc.oneof(
  fc.tuple(fc.nat(12), fc.oneof(inserted, fc.constant(''))).map(([cut, insert]): Mutation => (text, at) => {
    const place = at % (text.length + 1)
    return text.slice(0, place) + insert + text.slice(place + cut)
  }),
  inserted.map((insert): Mutation => (text, at) => {
    const marks = Array.from(text.matchAll(/: |- |, |\n|$/g), ({ index, 0: mark }) => index + (at % 2) * mark.length)
    const place = marks[at % marks.length]!
    return text.slice(0, place) + insert + text.slice(place)
  }),
  fc.constantFrom<Mutation>(
    ofLines((lines, at) => lines.splice(at, 1)),
    ofLines((lines, at, other) => lines.splice(other, 0, lines[at]!)),
    ofLines((lines, at, other) => lines.splice(other, 0, ...lines.splice(at, 1))),
    ofLines((lines, at, other) => lines.splice(at, 0, `${space(other % 9)}# a: comment`)),
    ofLines((lines, at, other) => lines.splice(at, 0, space(Math.max(0, (other % 9) - 4)))),
    ofLine((line) => line.replace(/^ /, '')),
    ofLine((line) => line.replace(/^ {2}/, '')),
    ofLine((line) => ` ${line}`),
    ofLine((line) => `  ${line}`),
    ofLine((line) => `${line} `),
    ofLine((line) => line.replace(/: (.*)$/, ': "$1"')),
    ofLine((line) => line.replace(/([:-]) (.*)$/, "$1 '$2'")),
    ofLine((line) => line.replace(/([:-]) ["'](.*)["']$/, '$1 $2')),
    ofLine((line) => line.replaceAll('"', "'")),
    ofLine((line) => line.replaceAll(/[{}]/g, '')),
    ofLine((line) => line.replace(/([:-]) (.*)$/, '$1 [$2]')),
    ofLine((line, n) => line.replace(/^( *)(- )?([^ ].*): (.*)$/, `$1$2$3: >-\n$1${space(n % 6)}$4`)),
    ofLine((line, n) => line.replace(/^( *)(.*): (.*?) (.*)$/, `$1$2: |\n$1  $3\n$1${space(n % 6)}$4`)),
    ofLine((line, n) => line.replace(/^( *)(.*?[^:-]) (.*)$/, `$1$2\n$1${space(n % 6)}$3`)),
  ),
)

const mutants = fc
  .record({
    text: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...parts) }, written, unquoted),
    edits: fc.array(fc.tuple(mutation, fc.nat()), { minLength: 1, maxLength: 3 }),
  })
  .map(({ text, edits }) => edits.reduce((before, [mutate, at]) => mutate(before, at), text))

test.each([
  ['mutants of records', mutants],
  ['records of odd values', written],
  ['values without quotes', unquoted],
])('the two readers agree on %s', (_, texts) => {
  const seen = { same: 0, declined: 0 }
  fc.assert(
    fc.property(texts, (text) => {
      seen[agree(text)] += 1
    }),
    { numRuns },
  )
  expect(seen.same).toBeGreaterThan(numRuns / 10)
})
