import { CODEBOOK, kindNames, kinds, SCHEMA_BASE, shapeOf, type Dataset, type Kind } from '@demarche/schema'
import { canonical } from '../canonical.ts'
import { derivedOf } from '../derived.ts'
import type { Format } from '../format.ts'
import { jsonMembers } from '../json-text.ts'
import type { Output, Sink } from '../output.ts'

/** A file per kind, and one with everything, what is derived kept apart from what was coded. */
export const json: Format = {
  id: 'json',
  summary: 'the records as they are: a file for each kind, and one with everything',
  write(dataset, out) {
    const whole = out.open('json/dataset.json', { mediaType: 'application/json' })
    whole.write(`{\n  "codebook": ${JSON.stringify(CODEBOOK)},\n  "records": {`)
    let rows = 0
    for (const [index, kind] of kindNames.entries()) {
      whole.write(`${index === 0 ? '' : ','}\n    ${JSON.stringify(kind)}: `)
      rows += writeKind(kind, dataset, out, whole)
    }
    whole.write('\n  },\n  "derived": {')
    let before = ''
    for (const [name, members] of derivedOf(dataset)) {
      whole.write(`${before}\n    ${JSON.stringify(name)}: `)
      before = ','
      const object = jsonMembers(whole, '{', '    ')
      for (const [key, member] of members) object.add(JSON.stringify(member, null, 2), key)
      object.end()
    }
    whole.write('\n  }\n}\n')
    whole.close(rows)
  },
}

/** The records of a kind: they are turned into text once, for the file of their kind and for that of all. */
function writeKind(kind: Kind, dataset: Dataset, ...[out, whole]: [Output, Sink]): number {
  const shape = shapeOf(kinds[kind].schema)
  const schema = `${SCHEMA_BASE}${kind}.schema.json`
  const sink = out.open(`json/${kind}.json`, { mediaType: 'application/json', schema })
  const lists = [jsonMembers(sink, '['), jsonMembers(whole, '[', '    ')]
  let records = 0
  for (const record of dataset.each(kind)) {
    const text = JSON.stringify(canonical(shape, record), null, 2)
    for (const list of lists) list.add(text)
    records += 1
  }
  for (const list of lists) list.end()
  sink.write('\n')
  sink.close(records)
  return records
}
