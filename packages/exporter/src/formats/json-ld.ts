import { contextOf, kindNames } from '@demarche/schema'
import type { Format } from '../format.ts'
import { nodeOf } from '../node.ts'

/** One document with its context inline, so that it can be read offline: for linked data. */
export const jsonLd: Format = {
  id: 'json-ld',
  summary: 'linked data in one document, its context included',
  write(dataset, out, { base }) {
    const sink = out.open('rdf/dataset.jsonld', { mediaType: 'application/ld+json' })
    sink.write(`{"@context":${JSON.stringify(contextOf(base))},\n"@graph":[`)
    let records = 0
    for (const kind of kindNames) {
      for (const record of dataset.each(kind)) {
        sink.write(`${records === 0 ? '' : ','}\n${JSON.stringify(nodeOf(kind, record.id, record))}`)
        records += 1
      }
    }
    sink.write('\n]}\n')
    sink.close(records)
  },
}
