import { codesOfColumn } from '../codes-of.ts'
import { propertiesOf } from '../column-property.ts'
import { derivedFrom } from '../derivations.ts'
import { missingColumnOf } from '../missing-column.ts'
import type { Column, Table } from '../table.ts'

/** What the codebook says of one column. */
export interface ColumnEntry {
  readonly name: string
  readonly type: Column['type']
  readonly description: string
  /** Vocabulary of the codes. */
  readonly vocabulary?: string
  readonly codes?: readonly string[]
  /** What an empty cell means. */
  readonly empty: string
  readonly derived: boolean
  /** What it is computed from. */
  readonly derivedFrom?: string
  /** Where the value is found: `actors.id`, or `deal_items.id with deal`. */
  readonly references?: string
  /** Between the elements of a list in a cell. */
  readonly separator?: string
  /** SPARQL property path from the thing that a row tells of. */
  readonly property?: string
}

/** The entry of a column. The codes of long lists stand with their vocabulary only. */
export function columnEntry(table: Table, column: Column): ColumnEntry {
  const { name, type, description, vocabulary, separator, references } = column
  const [properties, from, codes] = [propertiesOf(table, column), derivedFrom(table, column), codesOfColumn(column)]
  return {
    name,
    type,
    description,
    ...(vocabulary === undefined ? {} : { vocabulary }),
    ...(codes === undefined || codes.length > MOST ? {} : { codes }),
    empty: emptyMeans(table, column),
    derived: column.derived === true,
    ...(from === undefined ? {} : { derivedFrom: from }),
    ...(references === undefined ? {} : { references: referenceText(references) }),
    ...(separator === undefined ? {} : { separator }),
    ...(properties.length === 0 ? {} : { property: properties.join('/') }),
  }
}

const MOST = 60

function emptyMeans({ columns }: Table, column: Column): string {
  if (column.required) return 'Never empty.'
  if (column.derived) return 'Empty where it cannot be told from the records.'
  if (column.name.endsWith('missing')) return 'Empty where there is a value, or where nothing was looked for.'
  const reason = missingColumnOf(columns, column)
  return reason ? `Not recorded; the reason, where one is known, is in ${reason.name}.` : 'Not recorded.'
}

const referenceText = ({ table, column, along = {} }: NonNullable<Column['references']>): string => {
  const shared = Object.keys(along)
  return `${table}.${column}${shared.length > 0 ? ` with ${shared.join(', ')}` : ''}`
}
