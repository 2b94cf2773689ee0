import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Entry, Kind } from '@demarche/schema/model'
import type * as AjvModule from 'ajv/dist/2020.js'
import type { AnySchemaObject, ErrorObject, ValidateFunction } from 'ajv/dist/2020.js'
import { CHECKER_OPTIONS, QUICK_OPTIONS } from './checker-options.ts'
import type { Finding } from '../diagnostic.ts'
import { quickSchema } from './quick-schema.ts'
import { structureFindings } from './structure-findings.ts'

const require = createRequire(import.meta.url)

const checkers = new Map<string, ValidateFunction>()

/** A compiled check: the one that the build emitted, or one compiled on the spot, since the sources have none. */
function checkerOf(name: string, compile: () => ValidateFunction): ValidateFunction {
  const before = checkers.get(name)
  if (before) return before
  const emitted = fileURLToPath(new URL(`checkers/${name}.cjs`, import.meta.url))
  const check = existsSync(emitted) ? (require(emitted) as ValidateFunction) : compile()
  checkers.set(name, check)
  return check
}

const ajv = (): typeof AjvModule => require('ajv/dist/2020.js') as typeof AjvModule

const schemaOf = (kind: Kind): AnySchemaObject =>
  require(`@demarche/schema/generated/${kind}.schema.json`) as AnySchemaObject

const exactChecker = (kind: Kind): ValidateFunction =>
  checkerOf(kind, () => new (ajv().Ajv2020)(CHECKER_OPTIONS).compile(schemaOf(kind)))

const quickChecker = (kind: Kind): ValidateFunction =>
  checkerOf(`${kind}.quick`, () => new (ajv().Ajv2020)(QUICK_OPTIONS).compile(quickSchema(schemaOf(kind))))

/**
 * A typed record, if a quick look finds nothing wrong with its shape. ajv is the type guard: this and `structure` are the
 * places where a value becomes a record.
 */
export const wellFormed = (kind: Kind, value: unknown): Entry | undefined =>
  quickChecker(kind)(value) ? ({ kind, record: value } as Entry) : undefined

/** A typed record, or what is wrong with its shape: all of it, which takes longer to look for. */
export function structure(
  kind: Kind,
  value: unknown,
): { readonly entry: Entry } | { readonly findings: readonly Finding[] } {
  const check = exactChecker(kind)
  if (check(value)) return { entry: { kind, record: value } as Entry }
  const errors: readonly ErrorObject[] = check.errors ?? []
  return { findings: structureFindings(kind, value, errors) }
}
