import { kindNames } from '@demarche/schema'
import type { RecordTable } from '../record-table.ts'
import { tableOf } from '../table-of.ts'
import type { Column, Table } from '../table.ts'

/** URI template of the record that a row tells of; undefined where a row tells of a part of one. */
export function rowAddress(table: Table, base: string): string | undefined {
  const [place] = isRecordTable(table) ? table.places : []
  return place && place.at.length === 0 ? `${base}id/${place.kind}/{id}` : undefined
}

const isRecordTable = (table: Table): table is RecordTable => 'places' in table

/** URI template of the thing that a cell names; undefined where it holds a literal. */
export function valueAddress({ columns }: Table, { name, type, vocabulary, references }: Column, base: string) {
  if (type === 'code') return `${base}code/${vocabulary}/{${name}}`
  const kind = kindNames.find((one) => tableOf[one] === references?.table)
  if (kind !== undefined && references?.column === 'id') return `${base}id/${kind}/{${name}}`
  const kindColumn = columns.find((one) => one.name === name.replace(/_id$/, '_kind'))
  return kindColumn && name.endsWith('_id') ? `${base}id/{${kindColumn.name}}/{${name}}` : undefined
}
