import { distance } from 'fastest-levenshtein'
import { jsonSchemaOf, kindNames, vocabularies, type Kind } from '@demarche/schema'
import { describe, expect, test } from 'vitest'
import type { Finding, Path } from '../diagnostic.ts'
import { structure, wellFormed } from './structure.ts'

// Each code, each pattern and each required field is shown to pass and to be refused at every place where the schema has
// it. Nobody writes these cases by hand: for every place the smallest record is built that has it.

interface Schema {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly title?: string
  readonly type?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly minItems?: number
  readonly enum?: readonly string[]
  readonly const?: string
  readonly pattern?: string
  readonly minLength?: number
  readonly oneOf?: readonly Schema[]
  readonly if?: Schema
  readonly then?: Schema
  readonly else?: Schema
}

/** What each pattern lets pass and what it refuses. A pattern without an entry fails the test. */
const PATTERNS: Readonly<Record<string, readonly [good: string, bad: string]>> = {
  '\\S': ['a', ' '],
  '^(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?$': ['10.5', '1,000'],
  '^(?:[A-Z]{3}|[a-z0-9]+(?:-[a-z0-9]+)*)$': ['XAA', 'Xaa'],
  '^(?:deal|statement|actor|weapon|source)\\/(?:[A-Z]{3}|[a-z0-9]+(?:-[a-z0-9]+)*)$': ['deal/a-1', 'deals/a-1'],
  '^[0-9X?~%/.,[\\]-]+$': ['2019-11', 'November 2019'],
  '^[0-9]+\\.[0-9]+$': ['1.0', '1'],
  '^[0-9]{3}$': ['688', '68'],
  '^[0-9]{4}-[0-9]{2}-[0-9]{2}$': ['2019-11-05', '5.11.2019'],
  '^[0-9a-f]{64}$': ['0'.repeat(64), 'g'.repeat(64)],
  '^[A-Z][0-9]{3}$': ['V463', 'v463'],
  '^[A-Z]{3}$': ['SRB', 'Serbia'],
  '^[A-Z]{4}$': ['YUCS', 'YUC'],
  '^[A-Za-z0-9+/]+={0,2}$': ['AAAA', 'A-A'],
  '^[a-z0-9]+(?:-[a-z0-9]+)*$': ['a-1', 'a--1'],
  '^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$': ['sr-Latn-RS', 'serbian'],
  '^https?:\\/\\/[^\\s"<>\\\\^`{|}]+$': ['https://a.example/', 'a.example'],
}

/** A place of the schema, and the record that has a value there and else only what it must. */
interface Place {
  readonly schema: Schema
  readonly path: Path
  readonly record: (value: unknown) => unknown
  /** Fields that mark the branch of a choice: without them another branch is meant. */
  readonly marks?: readonly string[]
}

/** The schema of a kind, its places, and the smallest value of each part of it. */
function schemaOf(kind: Kind) {
  const root = jsonSchemaOf(kind) as Schema
  return { smallest, places: () => places({ schema: root, path: [], record: (value) => value }) }

  function resolve(schema: Schema): Schema {
    const name = schema.$ref?.replace('#/$defs/', '')
    return name === undefined ? schema : (root.$defs?.[name] ?? schema)
  }

  function smallest(open: Schema): unknown {
    const schema = resolve(open)
    if (schema.else) return smallest(schema.else)
    if (schema.oneOf) return smallest(schema.oneOf[0] ?? {})
    if (schema.const !== undefined) return schema.const
    if (schema.enum) return schema.enum[0]
    if (schema.type === 'object') {
      const required = (schema.required ?? []).map((key) => [key, smallest(schema.properties?.[key] ?? {})])
      return Object.fromEntries(required)
    }
    if (schema.type === 'array') return Array.from({ length: schema.minItems ?? 0 }, () => smallest(schema.items ?? {}))
    if (schema.type === 'string') return (PATTERNS[schema.pattern ?? '']?.[0] ?? 'a').padEnd(schema.minLength ?? 0, 'a')
    return schema.type === 'boolean' ? true : 1
  }

  function* places(place: Place): Generator<Place> {
    const schema = resolve(place.schema)
    const here = { ...place, schema }
    if (schema.if) {
      yield* places({ ...place, schema: schema.then ?? {}, marks: schema.if.required ?? [] })
      yield* places({ ...place, schema: schema.else ?? {} })
      return
    }
    if (schema.oneOf) {
      for (const branch of schema.oneOf) yield* places({ ...place, schema: branch, marks: ['type'] })
      return
    }
    yield here
    for (const [key, field] of Object.entries(schema.properties ?? {})) {
      const within = smallest(schema) as object
      const record = (value: unknown) => place.record({ ...within, [key]: value })
      yield* places({ schema: field, path: [...place.path, key], record })
    }
    if (schema.items) {
      const record = (value: unknown) => place.record([value])
      yield* places({ schema: schema.items, path: [...place.path, 0], record })
    }
  }
}

const found = (kind: Kind, record: unknown): readonly Finding[] => {
  const result = structure(kind, record)
  // The quick check takes nothing that the exact one refuses.
  if (wellFormed(kind, record)) expect(result).toHaveProperty('entry')
  return 'findings' in result ? result.findings : []
}

const spot = ({ code, path }: Finding): string => `${code} ${path.join('/')}`

describe.each(kindNames)('%s', (kind) => {
  const { smallest, places: every } = schemaOf(kind)
  const places = [...every()]

  test('every code passes, and what is nearly it is refused there with a suggestion', () => {
    for (const { schema, path, record } of places) {
      for (const code of schema.enum ?? []) {
        expect(found(kind, record(code)), `${code} at ${path.join('/')}`).toEqual([])
        const miss = `${code.slice(0, -1)}${code.endsWith('q') ? 'z' : 'q'}`
        if (schema.enum?.includes(miss)) continue
        const findings = found(kind, record(miss))
        expect(findings.map(spot)).toEqual([`S304 ${path.join('/')}`])
        const instead = findings[0]?.instead
        if (code.length < 4) continue
        expect(schema.enum).toContain(instead)
        expect(distance(miss, instead ?? '')).toBe(1)
      }
    }
  })

  test('every pattern passes what it should and refuses what it should there', () => {
    for (const { schema, path, record } of places) {
      if (schema.pattern === undefined) continue
      const [good, bad] = PATTERNS[schema.pattern] ?? []
      expect(good, `a sample of ${schema.pattern}`).toBeDefined()
      const pad = (text = '') => text.padEnd(schema.minLength ?? 0, text)
      expect(found(kind, record(pad(good))), `${good} at ${path.join('/')}`).toEqual([])
      expect(found(kind, record(pad(bad))).map(spot)).toEqual([`S305 ${path.join('/')}`])
    }
  })

  test('every required field is missed there', () => {
    for (const { schema, path, record, marks = [] } of places) {
      const whole = smallest(schema)
      if (schema.type !== 'object') continue
      expect(found(kind, record(whole)), path.join('/')).toEqual([])
      for (const key of (schema.required ?? []).filter((name) => !marks.includes(name))) {
        const { [key]: _, ...rest } = whole as Record<string, unknown>
        const findings = found(kind, record(rest))
        expect(findings.map(spot), `${key} at ${path.join('/')}`).toEqual([`S301 ${path.join('/')}`])
        expect(findings[0]?.message).toContain(`\`${key}\``)
        expect(findings[0]?.help).toContain(`${key}: `)
      }
    }
  })
})

test('every vocabulary and every sample of a pattern is met somewhere', () => {
  const met = kindNames.flatMap((kind) => Array.from(schemaOf(kind).places(), ({ schema }) => schema))
  const titles = new Set(met.map(({ title }) => title))
  expect(vocabularies.map(({ title }) => title).filter((title) => !titles.has(title))).toEqual([])
  const patterns = new Set(met.map(({ pattern }) => pattern))
  expect(Object.keys(PATTERNS).filter((pattern) => !patterns.has(pattern))).toEqual([])
  expect(met.length).toBeGreaterThan(1000)
})
