import { kindNames, kinds, shapeOf, type Field, type Kind, type ObjectShape, type Shape } from '@demarche/schema'
import { isPlainObject, settled } from '../nodes.ts'
import { oncePer } from '../once-per.ts'

/** Every `kind/id` that a record refers to: what `referencesIn` finds, without the places, for whole datasets. */
export function recordsReferredTo(kind: Kind, record: unknown): ReadonlySet<string> {
  const found = new Set<string>()
  collect(shapeOf(kinds[kind].schema), record, found)
  return found
}

function collect(open: Shape, value: unknown, into: Set<string>): void {
  const shape = settled(open, value)
  if (shape?.type === 'list' && Array.isArray(value)) {
    for (const member of value) collect(shape.of, member, into)
  } else if (shape?.type === 'object' && isPlainObject(value)) {
    for (const field of leadingFields(shape)) {
      const part = value[field.key]
      if (part !== undefined) collect(field.shape, part, into)
    }
  } else if (shape && 'refers' in shape && typeof value === 'string' && leads(shape)) {
    into.add(shape.refers === 'record' ? value : `${shape.refers}/${value}`)
  }
}

const names: ReadonlySet<string | undefined> = new Set(kindNames)

/** The fields of an object that can hold a reference to a record, in themselves or below. */
const leadingFields = oncePer(({ fields }: ObjectShape): readonly Field[] => fields.filter(({ shape }) => leads(shape)))

const leads = (shape: Shape): boolean => {
  if (shape.type === 'object') return leadingFields(shape).length > 0
  if (shape.type === 'list') return leads(shape.of)
  if (shape.type === 'choice') return shape.branches.some((branch) => leads(branch.shape))
  return shape.refers === 'record' || names.has(shape.refers)
}
