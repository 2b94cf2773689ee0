import type { Kind, ScalarShape } from '@demarche/schema'
import { boundColumns } from './date-columns.ts'
import type { Found } from './place.ts'
import { valueAt } from './plain.ts'
import type { ColumnType, Reference } from './table.ts'
import { cellOf, type TableColumn } from './table-column.ts'
import { tableOf } from './table-of.ts'

/** A value to be written, and where it stands below the row's object. */
export interface Spot {
  readonly name: string
  readonly keys: readonly string[]
  readonly required: boolean
  readonly description: string
}

/** The columns of one value: a date brings its bounds along, a reference to any record is a kind and an id. */
export function valueColumns(shape: ScalarShape, spot: Spot): readonly TableColumn[] {
  const { name, keys, required, description } = spot
  const read = (found: Found) => cellOf(valueAt(found.value, keys))
  const text = (found: Found) => String(read(found) ?? '') || undefined
  const common = { description, field: keys.join('/'), ...(required ? { required } : {}) }
  if (shape.refers === 'record') return recordColumns(name, common, text)
  const type = typeOf(shape, keys.at(-1))
  const column: TableColumn = {
    ...common,
    name,
    type,
    ...(type === 'code' ? { vocabulary: vocabularyOf(shape, keys) } : {}),
    ...(shape.refers === undefined ? {} : { references: referenceOf(shape.refers) }),
    cell: shape.refers === 'own-evidence' ? (found) => evidenceId(found, text(found)) : read,
  }
  // What a relative phrase counts from is no date of anything: its bounds would only widen the table.
  return type === 'edtf' && keys.at(-1) !== 'anchor' ? [column, ...boundColumns(name, text)] : [column]
}

const recordColumns = (
  name: string,
  common: Pick<TableColumn, 'description'>,
  text: (found: Found) => string | undefined,
): readonly TableColumn[] => [
  {
    ...common,
    name: `${name}_kind`,
    type: 'code',
    vocabulary: 'record-kind',
    description: `${common.description} Its kind.`,
    cell: (found) => text(found)?.split('/')[0],
  },
  {
    ...common,
    name: `${name}_id`,
    type: 'id',
    description: `${common.description} Its id.`,
    cell: (found) => text(found)?.split('/')[1],
  },
]

/** Evidence is joined by one column, so its id is made unique in the whole dataset. */
const evidenceId = ({ kind, id }: Found, local: string | undefined) => local && `${kind}/${id}#evidence/${local}`

/** The column type of a value. */
export function typeOf({ type, datatype, refers }: ScalarShape, key: string | undefined): ColumnType {
  if (refers !== undefined || key === 'id') return 'id'
  if (datatype === 'edtf:EDTF') return 'edtf'
  if (datatype === 'xsd:date') return 'date'
  if (datatype === 'xsd:decimal') return 'decimal'
  return type === 'text' ? 'string' : type
}

/** Fixed words of the schema are no vocabulary there: the exporter lists them so that every code has a meaning. */
const vocabularyOf = ({ vocabulary }: ScalarShape, keys: readonly string[]): string =>
  vocabulary ?? (keys.at(-1) === 'kind' ? 'record-kind' : 'actor-type')

function referenceOf(refers: Exclude<ScalarShape['refers'], undefined | 'record'> | Kind): Reference {
  if (refers === 'own-evidence') return { table: 'evidence', column: 'evidence_id' }
  if (refers === 'own-item') return { table: 'deal_items', column: 'id', along: { deal: 'deal' } }
  if (refers === 'role-of-actor') return { table: 'roles', column: 'id', along: { actor: 'actor' } }
  return { table: tableOf[refers], column: 'id' }
}
