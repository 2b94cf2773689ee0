import { mkdirSync, writeFileSync } from 'node:fs'
import { jsonSchemaOf, kindNames } from '@demarche/schema'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { CHECKER_OPTIONS } from './checker-options.ts'

// The last step of the build: writes the compiled check of each kind beside structure.js. To compile them takes longer
// than all else in a run over a few files. CommonJS, since ajv's modules still hold `require`.
const folder = new URL('checkers/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const kind of kindNames) {
  const ajv = new Ajv2020({ ...CHECKER_OPTIONS, code: { source: true, esm: false } })
  writeFileSync(new URL(`${kind}.cjs`, folder), standalone.default(ajv, ajv.compile(jsonSchemaOf(kind))))
}
