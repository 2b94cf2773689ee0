import { expect, test } from 'vitest'
import { contextOf } from './json-ld.ts'
import { jsonSchemaOf } from './json-schema.ts'
import { kindNames } from './folders.ts'
import { kinds } from './kinds.ts'
import { shapeOf, type Field, type ObjectShape, type Shape } from './shape.ts'
import { vocabularies } from './vocabularies/index.ts'

function* objectsIn(shape: Shape, seen = new Set<Shape>()): Generator<ObjectShape> {
  if (seen.has(shape)) return
  seen.add(shape)
  if (shape.type === 'list') yield* objectsIn(shape.of, seen)
  if (shape.type === 'choice') for (const branch of shape.branches) yield* objectsIn(branch.shape, seen)
  if (shape.type !== 'object') return
  yield shape
  for (const field of shape.fields) yield* objectsIn(field.shape, seen)
}

const objects = kindNames.flatMap((kind) => [...objectsIn(shapeOf(kinds[kind].schema))])

const isTag = ({ key, shape }: Field): boolean =>
  key === 'type' && shape.type === 'code' && shape.vocabulary === undefined

test('every object and field says what it is', () => {
  expect(objects.filter(({ name, description }) => name === '' || description === '')).toEqual([])
  const silent = objects.flatMap(({ name, fields }) =>
    fields
      .filter((field) => field.description === '' && !isTag(field))
      .map(({ key, shape }) =>
        shape.type === 'object' || shape.type === 'choice' || shape.type === 'list' ? '' : `${name}.${key}`,
      ),
  )
  expect(silent.filter(Boolean)).toEqual([])
})

test('an object name stands for one shape', () => {
  const byName = Map.groupBy(objects, ({ name }) => name)
  const twice = [...byName].filter(([, shapes]) => new Set(shapes).size > 1).map(([name]) => name)
  expect(twice).toEqual([])
})

test('every vocabulary is used, and every code says what it means', () => {
  const used = new Set(
    objects.flatMap(({ fields }) =>
      fields
        .map(({ shape }) => (shape.type === 'list' ? shape.of : shape))
        .map((shape) => ('vocabulary' in shape ? shape.vocabulary : undefined)),
    ),
  )
  expect(vocabularies.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([])
  for (const { id, codes } of vocabularies) {
    for (const [code, { label, definition }] of Object.entries(codes)) {
      expect(code, `${id}/${code}`).toMatch(/^[A-Za-z][A-Za-z0-9-]*$/)
      expect(['NA', 'yes', 'no', 'on', 'off', 'y', 'n', 'true', 'false', 'null'], `${id}/${code}`).not.toContain(code)
      expect(label.trim() && definition.trim(), `${id}/${code}`).not.toBe('')
    }
  }
})

test('JSON Schema: every object is closed, every list and text has a limit', () => {
  const open: string[] = []
  const look = (node: unknown, path: string): void => {
    if (Array.isArray(node)) return node.forEach((one, index) => look(one, `${path}/${index}`))
    if (typeof node !== 'object' || node === null) return
    const schema = node as Record<string, unknown>
    if (
      schema['type'] === 'object' &&
      schema['properties'] &&
      !schema['oneOf'] &&
      !path.endsWith('/if') &&
      schema['additionalProperties'] !== false
    )
      open.push(path)
    if (schema['type'] === 'array' && schema['maxItems'] === undefined) open.push(path)
    if (
      schema['type'] === 'string' &&
      !schema['enum'] &&
      schema['const'] === undefined &&
      schema['maxLength'] === undefined &&
      !bounded(schema['pattern'])
    )
      open.push(path)
    for (const [key, value] of Object.entries(schema)) look(value, `${path}/${key}`)
  }
  for (const kind of kindNames) look(jsonSchemaOf(kind), kind)
  expect(open).toEqual([])
})

/** Whether a pattern bounds the length by itself. */
const bounded = (pattern: unknown): boolean =>
  typeof pattern === 'string' && !/[*+]|,\}/.test(pattern.replaceAll(/\[[^\]]*\]/g, 'c'))

test('the context defines every class and property once', () => {
  const context = contextOf('https://example.org/')
  for (const { className, fields } of objects) {
    const scoped = (context[className] as { '@context': Record<string, unknown> })['@context']
    for (const field of fields) {
      if (field.key !== 'id' && !isTag(field)) expect(scoped, `${className}.${field.key}`).toHaveProperty([field.key])
    }
  }
})
