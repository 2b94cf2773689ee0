import type { Code, Vocabulary } from '@demarche/schema'
import type { Column, Row } from '../table.ts'
import type { ColumnEntry } from './column-entry.ts'
import type { Codebook, TableEntry } from './codebook.ts'

const NAMES = [
  'entry',
  'name',
  'title',
  'description',
  'type',
  'vocabulary',
  'empty_cell',
  'derived',
  'derived_from',
  'found_in',
  'separator',
  'rdf_property',
  'example',
  'crosswalk',
] as const

/** The columns of the codebook as one table. */
export const codebookColumns: readonly Column[] = NAMES.map((name) => ({ name, type: 'string', description: '' }))

/** One row for every table, column, vocabulary and code, in reading order. */
export function* codebookRows({ tables, vocabularies }: Codebook): Generator<Row> {
  for (const table of tables) {
    yield { entry: table.lost ? 'view' : 'table', name: table.name, title: table.title, description: about(table) }
    for (const column of table.columns) yield columnRow(table, column)
  }
  for (const vocabulary of vocabularies) {
    yield { entry: 'vocabulary', name: vocabulary.id, title: vocabulary.title, description: vocabulary.description }
    for (const [code, entry] of Object.entries<Code>(vocabulary.codes)) yield codeRow(vocabulary, code, entry)
  }
}

const about = ({ summary, lost = [] }: TableEntry): string =>
  [summary, ...(lost.length > 0 ? ['What is lost:', ...lost] : [])].join(' ')

const columnRow = (table: TableEntry, column: ColumnEntry): Row => ({
  entry: 'column',
  name: `${table.name}.${column.name}`,
  description: column.description,
  type: column.type,
  vocabulary: column.vocabulary,
  empty_cell: column.empty,
  derived: column.derived,
  derived_from: column.derivedFrom,
  found_in: column.references,
  separator: column.separator,
  rdf_property: column.property,
})

const codeRow = ({ id }: Vocabulary, code: string, { label, definition, example, crosswalk = [] }: Code): Row => ({
  entry: 'code',
  name: `${id}/${code}`,
  title: label,
  description: definition,
  example,
  crosswalk: crosswalk
    .map(({ scheme, code: other, match, edition }) => `${scheme}${edition ? ` ${edition}` : ''} ${other} (${match})`)
    .join('; '),
})
