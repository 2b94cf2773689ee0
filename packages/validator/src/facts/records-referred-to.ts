import { kindNames, shapes, type ChoiceShape, type Kind, type ObjectShape, type Shape } from '@demarche/schema/model'
import { isPlainObject, settled } from '../nodes.ts'
import { oncePer } from '../once-per.ts'

/** Tells every record that a record refers to, by kind and id: what `referencesIn` finds, without the places, for whole datasets. */
export function recordsReferredTo(kind: Kind, record: unknown, tell: Tell): void {
  collectorOf(shapes[kind])?.(record, tell)
}

/** `kind` is absent where the id names it: `deal/…`. */
type Tell = (kind: Kind | undefined, id: string) => void

/** Tells what a value refers to. */
type Collector = (value: unknown, tell: Tell) => void

const kindOf: ReadonlyMap<string | undefined, Kind> = new Map(kindNames.map((kind) => [kind, kind]))

/** Made once per shape; undefined where nothing below can refer to a record, so that no value of it is looked at. */
function collectorOf(shape: Shape): Collector | undefined {
  if (shape.type === 'object') return objectCollector(shape)
  if (shape.type === 'choice') return choiceCollector(shape)
  if (shape.type === 'list') return listCollector(collectorOf(shape.of))
  const { refers } = shape
  const kind = kindOf.get(refers)
  return kind !== undefined || refers === 'record' ? (value, tell) => tell(kind, String(value)) : undefined
}

const listCollector = (member: Collector | undefined): Collector | undefined =>
  member &&
  ((value, tell) => {
    if (Array.isArray(value)) for (const one of value) member(one, tell)
  })

const objectCollector = oncePer(({ fields }: ObjectShape): Collector | undefined => {
  const leading = fields.flatMap(({ key, shape }) => {
    const collector = collectorOf(shape)
    return collector ? [{ key, collector }] : []
  })
  if (leading.length === 0) return undefined
  return (value, tell) => {
    if (!isPlainObject(value)) return
    for (const { key, collector } of leading) {
      const part = value[key]
      if (part !== undefined) collector(part, tell)
    }
  }
})

const choiceCollector = oncePer((shape: ChoiceShape): Collector | undefined => {
  const collectors = new Map(shape.branches.map((branch) => [branch.shape, collectorOf(branch.shape)]))
  if (Array.from(collectors.values()).every((collector) => collector === undefined)) return undefined
  return (value, tell) => {
    const taken = settled(shape, value)
    if (taken) collectorOf(taken)?.(value, tell)
  }
})
