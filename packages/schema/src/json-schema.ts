import * as z from 'zod'
import { annotations } from './annotation.ts'
import { kinds, type Kind } from './kinds.ts'
import { SCHEMA_BASE } from './namespace.ts'
import { vocabularies } from './vocabularies/index.ts'
import type { Vocabulary } from './vocabulary.ts'

type JsonSchema = z.core.JSONSchema.BaseSchema

/** The JSON Schema (draft 2020-12) of one kind of record, generated from zod. */
export function jsonSchemaOf(kind: Kind): JsonSchema {
  const codes = new Set<string>()
  const { $schema, $defs, ...body } = z.toJSONSchema(kinds[kind].schema, {
    target: 'draft-2020-12',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const vocabulary = refine(zodSchema, jsonSchema)
      if (vocabulary !== undefined) codes.add(vocabulary)
    },
  })
  return {
    ...($schema === undefined ? {} : { $schema }),
    $id: `${SCHEMA_BASE}${kind}.schema.json`,
    title: kind,
    ...body,
    $defs: { ...$defs, ...Object.fromEntries(vocabularies.filter(({ id }) => codes.has(id)).map(codeSchema)) },
  }
}

/**
 * Says in JSON Schema what zod's own conversion leaves out, and drops formats that a pattern already covers.
 * Gives the vocabulary that the schema refers to, if any: each stands once, in `$defs`.
 */
function refine(zodSchema: z.core.$ZodType, jsonSchema: JsonSchema): string | undefined {
  delete jsonSchema.format
  const { keys, vocabulary } = annotations.get(zodSchema) ?? {}
  if (keys && jsonSchema.anyOf) markByKey(jsonSchema, keys)
  if (zodSchema instanceof z.ZodDiscriminatedUnion) markByTag(jsonSchema)
  if (vocabulary === undefined || !jsonSchema.enum) return undefined
  delete jsonSchema.type
  delete jsonSchema.enum
  jsonSchema.$ref = `#/$defs/code-${vocabulary}`
  return vocabulary
}

/** The codes of a vocabulary with what editors show beside each. */
function codeSchema({ id, title, codes }: Vocabulary): [string, JsonSchema] {
  const listed = Object.entries(codes)
  return [
    `code-${id}`,
    {
      title,
      type: 'string',
      enum: listed.map(([code]) => code),
      enumDescriptions: listed.map(([, { label, definition }]) => `${label}: ${definition}`),
    },
  ]
}

/** `if` the marking key is there `then` its branch, `else` the next: an error can only come from the chosen branch. */
function markByKey(jsonSchema: JsonSchema, keys: readonly string[]): void {
  const branches = [...(jsonSchema.anyOf ?? [])]
  delete jsonSchema.anyOf
  const last = branches.pop() ?? {}
  const chain = keys.toReversed().reduce<JsonSchema>(
    (otherwise, key, index) => ({
      if: { type: 'object', required: [key], properties: { [key]: true } },
      // The branches are in key order and the keys are walked backwards.
      ['then' as const]: branches[keys.length - 1 - index] ?? {},
      else: otherwise,
    }),
    last,
  )
  Object.assign(jsonSchema, chain)
}

/** ajv's `discriminator` reports the branch that `type` names, and nothing of the others. */
function markByTag(jsonSchema: JsonSchema): void {
  jsonSchema.type = 'object'
  jsonSchema['discriminator'] = { propertyName: 'type' }
}
