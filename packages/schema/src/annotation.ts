import * as z from 'zod'

/** What an id field points at: a kind of record, any record (`kind/id`), or a part of the record or actor at hand. */
export type Target =
  | 'source'
  | 'actor'
  | 'weapon'
  | 'deal'
  | 'statement'
  | 'record'
  | 'own-evidence'
  | 'own-item'
  | 'role-of-actor'

/** What zod cannot say about a schema but the generated artefacts need. */
export interface Annotation {
  /** Property or class IRI in linked data, compact (`oa:exact`). Default: `dm:` and the field or class name. */
  readonly iri?: string
  /** Datatype IRI of a literal, compact. Default: plain string, xsd:integer or xsd:boolean. */
  readonly datatype?: string
  /** Id of the vocabulary that a code belongs to. */
  readonly vocabulary?: string
  /** What an id points at. */
  readonly refers?: Target
  /** The object asserts something and so needs evidence. */
  readonly claim?: true
  /** Class name in linked data where several schemas describe one class. */
  readonly className?: string
  /** For a choice: the key that marks each branch but the last, in branch order. */
  readonly keys?: readonly string[]
}

export const annotations = z.registry<Annotation>()

/** Adds to what is known of a schema. Annotate a clone (`.describe(…)`) when the schema is shared. */
export function annotate<T extends z.ZodType>(schema: T, annotation: Annotation): T {
  annotations.add(schema, { ...annotations.get(schema), ...annotation })
  return schema
}
