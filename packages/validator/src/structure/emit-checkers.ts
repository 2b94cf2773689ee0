import { mkdirSync, writeFileSync } from 'node:fs'
import { jsonSchemaOf, kindNames } from '@demarche/schema'
import { Ajv2020, type AnySchemaObject, type Options } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { CHECKER_OPTIONS, QUICK_OPTIONS } from './checker-options.ts'
import { quickSchema } from './quick-schema.ts'

// The last step of the build: writes the compiled checks of each kind beside structure.js. To compile them takes longer
// than all else in a run over a few files. CommonJS, since ajv's modules still hold `require`.
const folder = new URL('checkers/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const kind of kindNames) {
  write(`${kind}.cjs`, jsonSchemaOf(kind), CHECKER_OPTIONS)
  write(`${kind}.quick.cjs`, quickSchema(jsonSchemaOf(kind)), QUICK_OPTIONS)
}

function write(file: string, schema: AnySchemaObject, options: Options): void {
  const ajv = new Ajv2020({ ...options, code: { source: true, esm: false } })
  writeFileSync(new URL(file, folder), standalone.default(ajv, ajv.compile(schema)))
}
