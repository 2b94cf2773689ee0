import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Kind } from '@demarche/schema/model'
import type * as AjvModule from 'ajv/dist/2020.js'
import type { AnySchemaObject, ValidateFunction } from 'ajv/dist/2020.js'
import { CHECKER_OPTIONS, QUICK_OPTIONS } from './checker-options.ts'
import { quickSchema } from './quick-schema.ts'

const require = createRequire(import.meta.url)

const known = new Map<string, ValidateFunction>()

/** A compiled check: the one that the build emitted, or one compiled on the spot, since the sources have none. */
function checkerOf(name: string, compile: () => ValidateFunction): ValidateFunction {
  const before = known.get(name)
  if (before) return before
  const emitted = fileURLToPath(new URL(`checkers/${name}.cjs`, import.meta.url))
  const check: ValidateFunction = existsSync(emitted) ? require(emitted) : compile()
  known.set(name, check)
  return check
}

function ajv(): typeof AjvModule {
  return require('ajv/dist/2020.js')
}

function schemaOf(kind: Kind): AnySchemaObject {
  return require(`@demarche/schema/generated/${kind}.schema.json`)
}

/** The checks of shape where there is a disk to read them from: what says all that is wrong, and what stops at the first error. */
export const checkers = {
  exact: (kind: Kind): ValidateFunction =>
    checkerOf(kind, () => new (ajv().Ajv2020)(CHECKER_OPTIONS).compile(schemaOf(kind))),
  quick: (kind: Kind): ValidateFunction =>
    checkerOf(`${kind}.quick`, () => new (ajv().Ajv2020)(QUICK_OPTIONS).compile(quickSchema(schemaOf(kind)))),
}
