import { CODEBOOK, kindNames, kinds, SCHEMA_BASE, shapeOf, type Dataset, type Kind } from '@demarche/schema'
import { canonical } from '../canonical.ts'
import { derivedOf } from '../derived.ts'
import type { Format } from '../format.ts'
import { indented, listText } from '../json-text.ts'
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
  for (const text of listText(recordsOf(dataset, kind))) sink.write(text)
  sink.write('\n')
  sink.close(dataset.all(kind).length)
}

function writeWhole(dataset: Dataset, out: Output): void {
  const sink = out.open('json/dataset.json', { mediaType: 'application/json' })
  sink.write(`{\n  "codebook": ${JSON.stringify(CODEBOOK)},\n  "records": {`)
  for (const [index, kind] of kindNames.entries()) {
    sink.write(`${index === 0 ? '' : ','}\n    ${JSON.stringify(kind)}: `)
    for (const text of listText(recordsOf(dataset, kind), '    ')) sink.write(text)
  }
  sink.write(`\n  },\n  "derived": ${indented(derivedOf(dataset), '  ')}\n}\n`)
  sink.close(kindNames.reduce((sum, kind) => sum + dataset.all(kind).length, 0))
}

function* recordsOf(dataset: Dataset, kind: Kind): Generator<unknown> {
  const shape = shapeOf(kinds[kind].schema)
  for (const record of dataset.all(kind)) yield canonical(shape, record)
}
