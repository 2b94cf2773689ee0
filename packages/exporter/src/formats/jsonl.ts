import { kindNames, kinds, shapeOf, SCHEMA_BASE } from '@demarche/schema'
import { canonical } from '../canonical.ts'
import type { Format } from '../format.ts'

/** A file per kind, a record per line: for streams and for tools that read line by line. */
export const jsonl: Format = {
  id: 'jsonl',
  summary: 'one record a line, a file for each kind',
  write(dataset, out) {
    for (const kind of kindNames) {
      const shape = shapeOf(kinds[kind].schema)
      const schema = `${SCHEMA_BASE}${kind}.schema.json`
      const sink = out.open(`jsonl/${kind}.jsonl`, { mediaType: 'application/jsonl', schema })
      let records = 0
      for (const record of dataset.each(kind)) {
        sink.write(`${JSON.stringify(canonical(shape, record))}\n`)
        records += 1
      }
      sink.close(records)
    }
  },
}
