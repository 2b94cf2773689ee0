import * as z from 'zod'
import { annotate, type Annotation } from './annotation.ts'

/** A closed object with a name: a `$defs` entry in JSON Schema, a class in linked data, a section in the docs. */
export function object<S extends z.ZodRawShape>(
  name: string,
  description: string,
  shape: S,
  annotation: Annotation = {},
): z.ZodObject<S, z.core.$strict> {
  return annotate(z.strictObject(shape).meta({ id: name, description }), { className: name, ...annotation })
}

/** A closed object at the root of a file: named in linked data, but inlined in its own JSON Schema. */
export function root<S extends z.ZodRawShape>(
  name: string,
  description: string,
  shape: S,
  annotation: Annotation = {},
): z.ZodObject<S, z.core.$strict> {
  return annotate(z.strictObject(shape).describe(description), { className: name, ...annotation })
}

/**
 * A choice told by which key is present: `keys[i]` marks `branches[i]`, and the last branch is taken otherwise.
 * No key marks two branches, so exactly one can apply and an error always speaks of that one.
 */
export function choice<const B extends readonly z.ZodType[]>(keys: readonly string[], branches: B): z.ZodUnion<B> {
  return annotate(z.union(branches), { keys })
}
