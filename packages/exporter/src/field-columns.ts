import type { ChoiceShape, Field, ObjectShape, Shape } from '@demarche/schema'
import { columnName } from './column-name.ts'
import { groundKeys } from './ground.ts'
import type { TableColumn } from './table-column.ts'
import { valueColumns, type Spot } from './value-columns.ts'

interface Options {
  /** Keys of the row's object that other tables hold. */
  readonly skip?: readonly string[]
  /** Column names for keys of the row's object that would not do as they are. */
  readonly names?: Readonly<Record<string, string>>
  /** Column name of the one value of the row, where its list alone says what it is. */
  readonly main?: string
  /** What that value is, where it is no object with fields described in the schema. */
  readonly description?: string
  /** Columns that no field fills: they come before those of ground, note and curation. */
  readonly derived?: readonly TableColumn[]
}

/**
 * The columns of everything an object says, nested objects included, lists and other accounts not: a list has its own
 * table; other accounts, and the ground of nested claims, stand in `claims`.
 */
export function fieldColumns(shape: Shape, options: Options = {}): readonly TableColumn[] {
  const { main = '', description = '', derived = [] } = options
  const columns = columnsAt(shape, { name: main, keys: [], required: true, description }, options)
  return [...columns.filter((column) => !isLast(column)), ...derived, ...columns.filter(isLast)]
}

const isLast = ({ name }: TableColumn) => /^(?:basis|note|curation_.*)$/.test(name)

function columnsAt(shape: Shape, spot: Spot, options: Options): readonly TableColumn[] {
  if (shape.type === 'list') return []
  if (shape.type === 'object') return objectColumns(shape, spot, options)
  if (shape.type === 'choice') return choiceColumns(shape, spot, options)
  return valueColumns(shape, spot)
}

/** Told by key, the last branch is the usual one, so its columns come first. */
function choiceColumns({ by, branches }: ChoiceShape, spot: Spot, options: Options): readonly TableColumn[] {
  const each = branches.map((branch) => columnsAt(branch.shape, spot, options))
  const merged = new Map<string, TableColumn>()
  for (const column of (by === 'key' ? each.toReversed() : each).flat()) {
    const before = merged.get(column.name)
    if (before && before.field !== column.field) throw new Error(`Two fields for ${column.name}`)
    if (!before) merged.set(column.name, column)
  }
  const isSure = (name: string) => each.every((columns) => columns.some((one) => one.name === name && one.required))
  return [...merged.values()].map(({ required: _, ...column }) =>
    isSure(column.name) ? { ...column, required: true } : column,
  )
}

function objectColumns(shape: ObjectShape, spot: Spot, options: Options): readonly TableColumn[] {
  const main = mainField(shape)
  return shape.fields
    .filter((field) => isCarried(shape, field, spot, options))
    .flatMap((field) => {
      const isMain = field === main && spot.name !== ''
      const inner = {
        name: isMain ? spot.name : nameOf(shape, field, spot, options),
        keys: [...spot.keys, field.key],
        required: spot.required && field.required,
        description: (isMain && spot.description) || field.description,
      }
      return columnsAt(field.shape, inner, options)
    })
}

/** The field that an object is about: its column takes the object's name (`existence`, not `existence_value`). */
function mainField(shape: ObjectShape): Field | undefined {
  if (shape.className === 'Missing') return undefined
  const grounds = groundKeys(shape)
  const own = shape.fields.filter(({ key }) => !grounds.has(key) && key !== 'alternatives')
  return own.find(({ key }) => key === 'edtf') ?? (own.length === 1 ? own[0] : undefined)
}

/** On what ground a row's own object stands is said in the row; on what ground a claim within it, only in `claims`. */
function isCarried(shape: ObjectShape, { key }: Field, { keys }: Spot, { skip }: Options): boolean {
  if (keys.length === 0) return skip?.includes(key) !== true
  return !(shape.claim && groundKeys(shape).has(key))
}

function nameOf(shape: ObjectShape, { key }: Field, { name, keys }: Spot, { names }: Options): string {
  const isBest = (key === 'count' || key === 'amount') && shape.fields.some((field) => field.key === 'min')
  if (keys.length === 0) return names?.[key] ?? columnName('', isBest ? 'best' : key)
  return columnName(name, isBest ? 'best' : key)
}
