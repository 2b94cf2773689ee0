import { kinds, kindNames, type Kind, type Shape } from '@demarche/schema'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { load } from '../reading/load.ts'
import { pathOf, settled } from '../nodes.ts'
import { valuesOf } from '../values.ts'
import { read } from '../reading/document.ts'
import { partsOf } from '../reading/source-file.ts'
import { structure } from './structure.ts'

const roots = ['../../fixtures/_base', '../../../../data'].map((path) => fileURLToPath(new URL(path, import.meta.url)))

const recordsIn = (root: string) =>
  load(root).files.flatMap((file) => {
    const reading = read(file)
    const { kind } = partsOf(file.path)
    return kind && 'value' in reading ? [{ kind, path: file.path, value: reading.value }] : []
  })

const records = roots.flatMap(recordsIn)

const verdicts = (kind: Kind, value: unknown) => ({
  zod: kinds[kind].schema.safeParse(value).success,
  ajv: 'entry' in structure(kind, value),
})

type Container = Record<string | number, unknown>

/** Puts a value in place of another, looks, and puts the old one back. */
function withChange<T>(container: Container, change: { key: string | number; value: unknown }, look: () => T): T {
  const had = Object.hasOwn(container, change.key)
  const before = container[change.key]
  if (change.value === undefined) delete container[change.key]
  else container[change.key] = change.value
  const seen = look()
  if (had) container[change.key] = before
  else delete container[change.key]
  return seen
}

interface Mutant {
  readonly name: string
  readonly container: Container
  readonly change: { key: string | number; value: unknown }
}

function* mutants(kind: Kind, value: unknown): Generator<Mutant> {
  for (const node of valuesOf(kind, value).objects) {
    const container = node.value as Container
    const at = pathOf(node).join('/')
    yield { name: `unknown field in ${at}`, container, change: { key: 'noSuchField', value: 'x' } }
    for (const { key, required, shape } of node.shape.fields) {
      if (required) yield { name: `no ${key} in ${at}`, container, change: { key, value: undefined } }
      const part = node.value[key]
      if (part === undefined) continue
      yield* valueMutants({ container, key, at: `${at}/${key}`, shape: settled(shape, part) })
      if (shape.type !== 'list') continue
      for (const [index, member] of (part as unknown[]).entries()) {
        const spot = { container: part as Container, key: index, at: `${at}/${key}/${index}` }
        yield* valueMutants({ ...spot, shape: settled(shape.of, member) })
      }
    }
  }
}

interface Spot {
  readonly container: Container
  readonly key: string | number
  readonly at: string
  readonly shape: Shape | undefined
}

function* valueMutants({ container, key, at, shape }: Spot): Generator<Mutant> {
  if (shape?.type === 'code') {
    yield { name: `unknown code at ${at}`, container, change: { key, value: 'no-such-code' } }
  }
  yield { name: `wrong type at ${at}`, container, change: { key, value: shape?.type === 'boolean' ? 'yes' : true } }
  yield { name: `null at ${at}`, container, change: { key, value: null } }
}

describe.each(kindNames.filter((kind) => records.some((record) => record.kind === kind)))('%s', (kind) => {
  test('zod and ajv take every record and refuse every mutant of it', () => {
    const wrong: string[] = []
    let count = 0
    for (const { path, value } of records.filter((record) => record.kind === kind)) {
      const whole = verdicts(kind, value)
      if (!whole.zod || !whole.ajv) wrong.push(`${path}: refused as it is (${JSON.stringify(whole)})`)
      for (const { name, container, change } of mutants(kind, value)) {
        count += 1
        const seen = withChange(container, change, () => verdicts(kind, value))
        if (seen.zod || seen.ajv) wrong.push(`${path}: ${name}: taken by ${JSON.stringify(seen)}`)
      }
    }
    expect(wrong.slice(0, 20)).toEqual([])
    expect(count).toBeGreaterThan(0)
  })
})

test('zod and ajv agree on every fixture, right and wrong', () => {
  const folder = fileURLToPath(new URL('../../fixtures', import.meta.url))
  const cases = readdirSync(folder)
    .filter((slug) => !slug.startsWith('_'))
    .flatMap((slug) => readdirSync(join(folder, slug)).map((name) => join(folder, slug, name)))
  const seen = { taken: 0, refused: 0 }
  for (const { kind, path, value } of cases.flatMap(recordsIn)) {
    const { zod, ajv } = verdicts(kind, value)
    expect({ path, zod }).toEqual({ path, zod: ajv })
    seen[ajv ? 'taken' : 'refused'] += 1
  }
  expect(seen.taken).toBeGreaterThan(200)
  expect(seen.refused).toBeGreaterThan(3)
})

test.each([
  [['items', 0, 'quantity'], 6, '`quantity: { count: 6, unit: item }`, or `quantity: { missing: not-reported }`'],
  [['items', 0, 'quantity'], 'six of them', '`quantity: { unit: item }`'],
  [['events', 0, 'date'], '2019-11', '`date: { edtf: 2019-11 }`, or'],
  [['events', 0, 'date'], '2019', '`date: { edtf: 2019-11-05 }`, or'],
  [['existence'], 'denied', '`existence: { value: denied }`.'],
  [['modality', 0], 'lease', '`modality: [{ value: lease }]`.'],
  [['parties'], true, '`parties: [{ actor: …, role: supplier }]`.'],
] as const)('where %j is %j, an example shows what is wanted', (path, value, shown) => {
  const deal = structuredClone(records.find(({ path: file }) => file.includes('2019-rus-srb-pantsir-s.'))!.value)
  const holder = path.slice(0, -1).reduce((at, step) => at[step] as Container, deal as Container)
  holder[path.at(-1)!] = value
  const checked = structure('deal', deal)
  const found = 'findings' in checked ? checked.findings : []
  expect(found.map(({ code, help }) => [code, help])).toEqual([
    ['S303', expect.stringContaining(`Write it like ${shown}`)],
  ])
})
