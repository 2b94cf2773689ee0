import { checkers } from '#checkers'
import type { Entry, Kind } from '@demarche/schema/model'
import type { ErrorObject } from 'ajv/dist/2020.js'
import type { Finding } from '../diagnostic.ts'
import { structureFindings } from './structure-findings.ts'

/**
 * A typed record, if a quick look finds nothing wrong with its shape. ajv is the type guard: this and `structure` are the
 * places where a value becomes a record.
 */
export const wellFormed = (kind: Kind, value: unknown): Entry | undefined =>
  checkers.quick(kind)(value) ? ({ kind, record: value } as Entry) : undefined

/** A typed record, or what is wrong with its shape: all of it, which takes longer to look for. */
export function structure(
  kind: Kind,
  value: unknown,
): { readonly entry: Entry } | { readonly findings: readonly Finding[] } {
  const check = checkers.exact(kind)
  if (check(value)) return { entry: { kind, record: value } as Entry }
  const errors: readonly ErrorObject[] = check.errors ?? []
  return { findings: structureFindings(kind, value, errors) }
}
