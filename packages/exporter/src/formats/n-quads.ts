import { bytesOf } from '../bytes-of.ts'
import type { Format } from '../format.ts'
import { gzipTo } from '../gzip-to.ts'
import { quadSyntax } from '../rdf/quad-syntax.ts'
import { recordTexts } from '../rdf/record-texts.ts'

/** The triples of the JSON-LD document, one a line: for triple stores and for streams. */
export const nQuads: Format = {
  id: 'n-quads',
  summary: 'the same linked data as plain triples, one a line, compressed',
  async write(dataset, out, { base }) {
    const sink = out.open('rdf/dataset.nq.gz', { mediaType: 'application/n-quads' })
    let quads = 0
    const lines = function* () {
      for (const bytes of bytesOf(recordTexts(dataset, quadSyntax(base)))) {
        quads += linesIn(bytes)
        yield bytes
      }
    }
    await gzipTo(sink, lines())
    sink.close(quads)
  },
}

const LINE_FEED = 10

function linesIn(bytes: Uint8Array): number {
  let lines = 0
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) lines += 1
  return lines
}
