import { leavesOf } from '@demarche/exporter'
import { kindNames, type Dataset, type Kind } from '@demarche/schema'

/** A record that refers to another. */
export interface Mention {
  readonly kind: Kind
  readonly id: string
}

/** Which records refer to which: for every `<kind>/<id>`, those that name it, by kind and id. */
export function mentionsIn(dataset: Dataset): ReadonlyMap<string, readonly Mention[]> {
  const found = new Map<string, Map<string, Mention>>()
  for (const kind of kindNames) {
    for (const record of dataset.all(kind)) {
      for (const target of targetsOf(kind, record)) {
        const from = found.get(target) ?? new Map<string, Mention>()
        found.set(target, from.set(`${kind}/${record.id}`, { kind, id: record.id }))
      }
    }
  }
  return new Map([...found].map(([target, mentions]) => [target, [...mentions.values()]]))
}

function targetsOf(kind: Kind, record: { readonly id: string }): readonly string[] {
  return leavesOf(kind, record).flatMap(({ shape, value }) => {
    if (shape.refers === 'record') return [String(value)]
    const target = kindNames.find((name) => name === shape.refers)
    return target === undefined ? [] : [`${target}/${value}`]
  })
}
