import { contextOf, jsonSchemaOf, kindNames, vocabularies } from '@demarche/schema'
import type { GeneratedFile } from './generated-file.ts'

/** The public contract of the schema package: JSON Schema per kind, the JSON-LD context, the vocabularies. */
export const schemaFiles = (): readonly GeneratedFile[] => [
  ...kindNames.map((kind) => jsonFile(`${kind}.schema.json`, jsonSchemaOf(kind))),
  jsonFile('context.jsonld', { '@context': contextOf() }),
  jsonFile('vocabularies.json', vocabularies),
]

const jsonFile = (name: string, value: unknown): GeneratedFile => ({
  path: `packages/schema/generated/${name}`,
  text: `${JSON.stringify(value, null, 2)}\n`,
})
