import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { dataFolder, demarche, scratch } from './run.ts'

const SOURCES = [
  'sources/2019/express-2019-11-06-balkans-weapons-deal.yaml',
  'sources/2019/thehill-2019-11-russian-missiles.yaml',
]
const DEAL = 'deals/2019/2019-rus-srb-pantsir-s.yaml'
const STATEMENT = 'statements/2019/2019-11-05-vucic-free-country.yaml'

const read = (path: string): string => readFileSync(join(dataFolder, path), 'utf8')

/** A coding: files by path below a data folder. */
function coding(files: Readonly<Record<string, string>>): string {
  const folder = scratch()
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

const first = (): string => coding(Object.fromEntries([...SOURCES, DEAL, STATEMENT].map((path) => [path, read(path)])))

/** The second coder chose other ids, quoted less, decided four things otherwise, and saw one source less. */
function second(): string {
  const renamed = (text: string): string =>
    text
      .replaceAll('express-2019-11-06-balkans-weapons-deal', 'express-balkans')
      .replaceAll('2019-rus-srb-pantsir-s', 'pantsir-for-serbia')
      .replaceAll('2019-11-05-vucic-free-country', 'vucic-arms')
      .replaceAll('coders: [core]', 'coders: [other]')
  return coding({
    'sources/a/express-balkans.yaml': renamed(read(SOURCES[0]!)),
    'deals/a/pantsir-for-serbia.yaml': renamed(read(DEAL))
      .replace('existence: { value: confirmed', 'existence: { value: probable')
      .replace('count: 6\n      unit: launcher', 'count: 4\n      unit: launcher'),
    'statements/a/vucic-arms.yaml': renamed(read(STATEMENT))
      .replace('stance: favour', 'stance: mixed')
      .replace('topics: [arms-acquisition, nato, sovereignty]', 'topics: [sovereignty, arms-acquisition]')
      .replace(
        'exact: “Serbia is arming itself because it is a free country surrounded by NATO-member states with which we want to be friends.”',
        'exact: Serbia is arming itself because it is a free country',
      ),
  })
}

interface Field {
  readonly kind: string
  readonly field: string
  readonly metric: string
  readonly alpha: number | null
  readonly differences: readonly { a: string; b: string; entry: string; valueA: string; valueB: string }[]
}
interface Agreement {
  readonly kinds: readonly { kind: string; matched: number; onlyA: string[]; onlyB: string[]; copies: number }[]
  readonly fields: readonly Field[]
}

test('two blind codings: records are found to be one under other ids, and only what was decided otherwise differs', () => {
  const { code, out } = demarche(['agreement', first(), second(), '--format', 'json'])
  expect(code).toBe(0)
  const { kinds, fields } = JSON.parse(out) as Agreement
  expect(kinds).toEqual([
    // The source that the second coder cites without a record is taken from the first.
    { kind: 'source', matched: 1, onlyA: [], onlyB: [], copies: 1 },
    { kind: 'deal', matched: 1, onlyA: [], onlyB: [], copies: 0 },
    { kind: 'statement', matched: 1, onlyA: [], onlyB: [], copies: 0 },
  ])
  const differing = fields.filter(({ differences }) => differences.length > 0)
  expect(
    differing.flatMap(({ kind, field, metric, differences }) =>
      differences.map(({ entry, valueA, valueB }) => [kind, field, metric, entry, valueA, valueB].join(' | ')),
    ),
  ).toEqual([
    'deal | existence.value | ordinal |  | confirmed | probable',
    'deal | items.quantity.count | ratio | pantsir-s1 | 6 | 4',
    'statement | targets.stance | nominal | deal/2019-rus-srb-pantsir-s | favour | mixed',
    'statement | topics | set |  | arms-acquisition, nato, sovereignty | arms-acquisition, sovereignty',
  ])
  expect(fields.find(({ field }) => field === 'parties')).toMatchObject({ metric: 'set', alpha: null, differences: [] })
  expect(fields.find(({ field }) => field === 'events.realis')).toMatchObject({ metric: 'nominal', alpha: 1 })
})

test('the same twice, and a coding beside its copy', () => {
  const [a, b] = [first(), second()]
  expect(demarche(['agreement', a, b]).out).toBe(demarche(['agreement', a, b]).out)
  const { kinds } = JSON.parse(demarche(['agreement', a, a, '--format', 'json']).out) as Agreement
  expect(kinds.map(({ matched, copies }) => [matched, copies])).toEqual([
    [0, 2],
    [0, 1],
    [0, 1],
  ])
  expect(demarche(['agreement', a, b, '--format', 'markdown']).out).toContain('| deal: existence.value | ordinal | 1 |')
})

test('a folder that holds nothing, and one that cannot be read', () => {
  const a = first()
  expect(demarche(['agreement', a, scratch()])).toMatchObject({
    code: 2,
    err: expect.stringContaining('holds no record') as string,
  })
  const broken = coding({ [STATEMENT]: read(STATEMENT).replace('form: speech', 'form: speach') })
  expect(demarche(['agreement', a, broken])).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('speach') as string,
  })
})
