import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { jsonSchemaOf, type Entry, type Kind } from '@demarche/schema'
import type * as AjvModule from 'ajv/dist/2020.js'
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js'
import { CHECKER_OPTIONS } from './checker-options.ts'
import type { Finding } from '../diagnostic.ts'
import { structureFindings } from './structure-findings.ts'

const require = createRequire(import.meta.url)

const checkers = new Map<Kind, ValidateFunction>()

function checkerOf(kind: Kind): ValidateFunction {
  const before = checkers.get(kind)
  if (before) return before
  const emitted = fileURLToPath(new URL(`checkers/${kind}.cjs`, import.meta.url))
  const check = existsSync(emitted) ? (require(emitted) as ValidateFunction) : compiled(kind)
  checkers.set(kind, check)
  return check
}

/** Compiled here and now: the sources have no emitted checks beside them, only what is built has. */
function compiled(kind: Kind): ValidateFunction {
  const { Ajv2020 } = require('ajv/dist/2020.js') as typeof AjvModule
  return new Ajv2020(CHECKER_OPTIONS).compile(jsonSchemaOf(kind))
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
