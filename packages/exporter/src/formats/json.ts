import { CODEBOOK, kindNames, kinds, SCHEMA_BASE, shapeOf, type Dataset, type Kind } from '@demarche/schema'
import { canonical } from '../canonical.ts'
import { derivedOf } from '../derived.ts'
import type { Format } from '../format.ts'
import { listText, mapText } from '../json-text.ts'
import type { Output } from '../output.ts'

/** A file per kind, and one with everything, what is derived kept apart from what was coded. */
export const json: Format = {
  id: 'json',
  summary: 'the records as they are: a file for each kind, and one with everything',
  write(dataset, out) {
    for (const kind of kindNames) writeKind(dataset, out, kind)
    writeWhole(dataset, out)
  },
}

function writeKind(dataset: Dataset, out: Output, kind: Kind): void {
  const schema = `${SCHEMA_BASE}${kind}.schema.json`
  const sink = out.open(`json/${kind}.json`, { mediaType: 'application/json', schema })
  const records = recordsOf(dataset, kind)
  for (const text of listText(records)) sink.write(text)
  sink.write('\n')
  sink.close(records.count)
}

function writeWhole(dataset: Dataset, out: Output): void {
  const sink = out.open('json/dataset.json', { mediaType: 'application/json' })
  sink.write(`{\n  "codebook": ${JSON.stringify(CODEBOOK)},\n  "records": {`)
  let rows = 0
  for (const [index, kind] of kindNames.entries()) {
    sink.write(`${index === 0 ? '' : ','}\n    ${JSON.stringify(kind)}: `)
    const records = recordsOf(dataset, kind)
    for (const text of listText(records, '    ')) sink.write(text)
    rows += records.count
  }
  sink.write('\n  },\n  "derived": {')
  for (const [index, [name, members]] of Object.entries(derivedOf(dataset)).entries()) {
    sink.write(`${index === 0 ? '' : ','}\n    ${JSON.stringify(name)}: `)
    for (const text of mapText(members, '    ')) sink.write(text)
  }
  sink.write('\n  }\n}\n')
  sink.close(rows)
}

/** The records of a kind as they are written; `count` tells how many have been. */
function recordsOf(dataset: Dataset, kind: Kind): Iterable<unknown> & { readonly count: number } {
  const shape = shapeOf(kinds[kind].schema)
  let count = 0
  return {
    get count() {
      return count
    },
    *[Symbol.iterator]() {
      for (const record of dataset.each(kind)) {
        yield canonical(shape, record)
        count += 1
      }
    },
  }
}
