import { jsonSchemaOf, type Entry, type Kind } from '@demarche/schema'
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import type { Finding } from './diagnostic.ts'
import { structureFindings } from './structure-findings.ts'

const ajv = new Ajv2020({ allErrors: true, discriminator: true, verbose: true, ownProperties: true, strict: true })
ajv.addKeyword('enumDescriptions')

const compiled = new Map<Kind, ValidateFunction>()

function checkerOf(kind: Kind): ValidateFunction {
  const before = compiled.get(kind)
  if (before) return before
  const check = ajv.compile(jsonSchemaOf(kind))
  compiled.set(kind, check)
  return check
}

/** A typed record, or what is wrong with its shape. ajv is the type guard: the one place where a value becomes a record. */
export function structure(
  kind: Kind,
  value: unknown,
): { readonly entry: Entry } | { readonly findings: readonly Finding[] } {
  const check = checkerOf(kind)
  if (check(value)) return { entry: { kind, record: value } as Entry }
  const errors: readonly ErrorObject[] = check.errors ?? []
  return { findings: structureFindings(errors) }
}
