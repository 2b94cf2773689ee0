import { contextOf, jsonSchemaOf, kindNames } from '@demarche/schema'
import type { Format } from '../format.ts'
import { duckdbSql } from '../semantics/duckdb-sql.ts'
import { schemaSql } from '../semantics/schema-sql.ts'
import { shapesText } from '../semantics/shapes-text.ts'
import { vocabularyText } from '../semantics/vocabulary-text.ts'
import { writeText } from '../write-text.ts'

/** What the files of a release look like, in the languages that programs check them by. */
export const schema: Format = {
  id: 'schema',
  summary: 'JSON Schema, JSON-LD context, SKOS, SHACL and SQL of the other files',
  describes: true,
  write(_, out, { base, files }) {
    for (const kind of kindNames) {
      writeText(out, [`schema/${kind}.schema.json`, 'application/schema+json'], json(jsonSchemaOf(kind)))
    }
    writeText(out, ['schema/context.jsonld', 'application/ld+json'], json({ '@context': contextOf(base) }))
    writeText(out, ['schema/vocabulary.ttl', 'text/turtle'], vocabularyText(base))
    writeText(out, ['schema/shapes.ttl', 'text/turtle'], shapesText(base))
    writeText(out, ['schema/schema.sql', 'application/sql'], schemaSql())
    const views = duckdbSql(files())
    if (views !== undefined) writeText(out, ['schema/duckdb.sql', 'application/sql'], views)
  },
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
