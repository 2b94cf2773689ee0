import type { Field, Shape } from '@demarche/schema'
import { kinds, shapeOf } from '@demarche/schema'
import type { Place } from './place.ts'
import type { RecordTable } from './record-table.ts'
import type { Column, Table } from './table.ts'

/**
 * The RDF properties that lead from the thing a row tells of to the value in a column, compact and in order:
 * `dm:quantity`, `dm:count`. None for keys, for what is computed, and for tables whose rows are no things of their own.
 */
export function propertiesOf(table: Table, column: Column): readonly string[] {
  const [place] = isRecordTable(table) ? table.places : []
  if (!place) return []
  const bound = boundOf(column, table)
  if (bound) return [...propertiesOf(table, bound.of).slice(0, -1), bound.iri]
  if (column.field === undefined) return []
  // A column of a list of plain values has no key of its own: the list does.
  const keys = column.field === '' ? [] : column.field.split('/')
  return keys.length === 0 ? irisOf(place, []).slice(-1) : irisOf(place, keys).slice(place.at.length)
}

const isRecordTable = (table: Table): table is RecordTable => 'places' in table

const BOUNDS: Readonly<Record<string, string>> = { min: 'dm:earliest', max: 'dm:latest' }

/** The first and last day of an EDTF date stand beside it in linked data too. */
function boundOf(column: Column, { columns }: Table): { readonly of: Column; readonly iri: string } | undefined {
  const [, name, suffix = ''] = /^(.*)_(min|max)$/.exec(column.name) ?? []
  const [of, iri] = [columns.find((one) => one.name === name), BOUNDS[suffix]]
  return column.derived === true && of?.type === 'edtf' && of.field !== undefined && iri !== undefined
    ? { of, iri }
    : undefined
}

/** Properties along the keys of a place, and along further keys below it. The id is the thing itself: no property. */
function irisOf({ kind, at }: Place, keys: readonly string[]): readonly string[] {
  const steps = [...at, ...keys]
  let shape: Shape = shapeOf(kinds[kind].schema)
  const iris: string[] = []
  for (const key of steps) {
    const field = fieldOf(shape, key)
    if (!field || key === 'id' || isTag(field)) return []
    // A missing value is told by a node of its own beside the others, which names the property that has none.
    if (key === 'missing') iris.splice(-1, 1, 'dm:missing')
    iris.push(field.iri)
    shape = field.shape.type === 'list' ? field.shape.of : field.shape
  }
  return iris
}

const isTag = ({ key, shape }: Field): boolean =>
  key === 'type' && shape.type === 'code' && shape.vocabulary === undefined

function fieldOf(shape: Shape, key: string): Field | undefined {
  if (shape.type === 'choice') return shape.branches.map((branch) => fieldOf(branch.shape, key)).find(Boolean)
  return shape.type === 'object' ? shape.fields.find((field) => field.key === key) : undefined
}
