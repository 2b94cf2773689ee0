import { kindNames } from '@demarche/schema'
import type { Format } from '../format.ts'
import { gzipTo } from '../gzip-to.ts'
import { nodeOf } from '../node.ts'
import { quadWriter } from '../quads.ts'

/** The triples of the JSON-LD document, one a line: for triple stores and for streams. */
export const nQuads: Format = {
  id: 'n-quads',
  summary: 'the same linked data as plain triples, one a line, compressed',
  write(dataset, out, { base }) {
    const sink = gzipTo(out.open('rdf/dataset.nq.gz', { mediaType: 'application/n-quads' }))
    const quads = quadWriter(base)
    let records = 0
    for (const kind of kindNames) {
      for (const record of dataset.each(kind)) {
        sink.write(quads(nodeOf(kind, record.id, record)))
        records += 1
      }
    }
    sink.close(records)
  },
}
