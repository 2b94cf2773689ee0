import { contextOf } from '@demarche/schema'
import type { Format } from '../format.ts'
import { jsonSyntax } from '../rdf/json-syntax.ts'
import { recordTexts } from '../rdf/record-texts.ts'

/** One document with its context inline, so that it can be read offline: for linked data. */
export const jsonLd: Format = {
  id: 'json-ld',
  summary: 'linked data in one document, its context included',
  write(dataset, out, { base }) {
    const sink = out.open('rdf/dataset.jsonld', { mediaType: 'application/ld+json' })
    let records = 0
    sink.write(`{"@context":${JSON.stringify(contextOf(base))},\n"@graph":[`)
    for (const text of recordTexts(dataset, jsonSyntax)) {
      sink.write(`${records === 0 ? '' : ','}\n${text}`)
      records += 1
    }
    sink.write('\n]}\n')
    sink.close(records)
  },
}
