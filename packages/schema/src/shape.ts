import * as z from 'zod'
import { annotations, type Annotation, type Target } from './annotation.ts'

/** A field of an object, with all that generated artefacts say of it. */
export interface Field {
  readonly key: string
  readonly shape: Shape
  readonly required: boolean
  /** What the codebook says of the field. */
  readonly description: string
  /** Property IRI in linked data, compact. */
  readonly iri: string
}

export interface ObjectShape {
  readonly type: 'object'
  /** Name of the schema, unique: `DealItem`. */
  readonly name: string
  /** Class in linked data: `Date` for `Date` and `DateAlternative`. */
  readonly className: string
  readonly description: string
  /** Whether the object asserts something and so needs evidence. */
  readonly claim: boolean
  readonly fields: readonly Field[]
}

export interface ListShape {
  readonly type: 'list'
  readonly of: Shape
}

export interface ChoiceShape {
  readonly type: 'choice'
  /** `key`: a key of its own marks each branch but the last. `tag`: the field `type` does. */
  readonly by: 'key' | 'tag'
  readonly branches: readonly { readonly marker: string | undefined; readonly shape: Shape }[]
}

export interface ScalarShape {
  readonly type: 'text' | 'integer' | 'boolean' | 'code'
  /** Datatype IRI in linked data, compact, where it is not plain text. */
  readonly datatype: string | undefined
  /** Vocabulary of a code; a code without one is a fixed word (`type: state`, `kind: deal`). */
  readonly vocabulary: string | undefined
  readonly refers: Target | undefined
  /** The words a code may be. */
  readonly codes: readonly string[] | undefined
}

/** The schema as a plain tree: what docs, linked data, tables and rules read instead of zod's internals. */
export type Shape = ObjectShape | ListShape | ChoiceShape | ScalarShape

const seen = new WeakMap<z.core.$ZodType, Shape>()

/** The shape of a schema. The same schema always gives the same object. */
export function shapeOf(schema: z.core.$ZodType): Shape {
  const before = seen.get(schema)
  if (before) return before
  const shape = read(schema)
  seen.set(schema, shape)
  return shape
}

function read(schema: z.core.$ZodType): Shape {
  const annotation = annotations.get(schema) ?? {}
  if (schema instanceof z.ZodOptional) return shapeOf(schema.unwrap())
  if (schema instanceof z.ZodArray) return { type: 'list', of: shapeOf(schema.element) }
  if (schema instanceof z.ZodDiscriminatedUnion) return tagged(schema.options)
  if (schema instanceof z.ZodUnion) return keyed(schema.options, annotation.keys ?? [])
  if (schema instanceof z.ZodObject) return objectShape(schema, annotation)
  return scalar(schema, annotation)
}

function tagged(options: readonly z.core.$ZodType[]): ChoiceShape {
  const branches = options.map((option) => {
    const shape = shapeOf(option)
    const tag = shape.type === 'object' ? shape.fields.find((field) => field.key === 'type')?.shape : undefined
    return { marker: tag && 'codes' in tag ? tag.codes?.[0] : undefined, shape }
  })
  return { type: 'choice', by: 'tag', branches }
}

const keyed = (options: readonly z.core.$ZodType[], keys: readonly string[]): ChoiceShape => ({
  type: 'choice',
  by: 'key',
  branches: options.map((option, index) => ({ marker: keys[index], shape: shapeOf(option) })),
})

function objectShape(schema: z.ZodObject, annotation: Annotation): ObjectShape {
  const { id, description } = z.globalRegistry.get(schema) ?? {}
  const className = annotation.className ?? id ?? ''
  return {
    type: 'object',
    name: id ?? className,
    className,
    description: description ?? '',
    claim: annotation.claim === true,
    fields: Object.entries(schema.shape).map(([key, field]) => fieldOf(key, field)),
  }
}

function fieldOf(key: string, schema: z.core.$ZodType): Field {
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema
  return {
    key,
    shape: shapeOf(inner),
    required: !(schema instanceof z.ZodOptional),
    description: z.globalRegistry.get(schema)?.description ?? z.globalRegistry.get(inner)?.description ?? '',
    iri: annotations.get(schema)?.iri ?? annotations.get(inner)?.iri ?? `dm:${key}`,
  }
}

function scalar(schema: z.core.$ZodType, annotation: Annotation): ScalarShape {
  const codes = codesIn(schema)
  return {
    type: codes
      ? 'code'
      : schema instanceof z.ZodNumber
        ? 'integer'
        : schema instanceof z.ZodBoolean
          ? 'boolean'
          : 'text',
    datatype: annotation.datatype,
    vocabulary: annotation.vocabulary,
    refers: annotation.refers,
    codes,
  }
}

function codesIn(schema: z.core.$ZodType): readonly string[] | undefined {
  if (schema instanceof z.ZodEnum) return schema.options.map(String)
  if (schema instanceof z.ZodLiteral) return [...schema.values].map(String)
  return undefined
}
