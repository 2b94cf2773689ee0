import type { Column, ColumnType, Table } from '../table.ts'

/** Amounts are text: as numbers they would lose digits. Booleans are 0 and 1. */
const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'TEXT',
  integer: 'INTEGER',
  decimal: 'TEXT',
  boolean: 'BOOLEAN',
  date: 'TEXT',
  edtf: 'TEXT',
  code: 'TEXT',
  id: 'TEXT',
}

/** The statement that makes a table in SQLite: its descriptions stand in it as comments, which SQLite keeps. */
export function sqliteTable({ name, summary, key, columns }: Table): string {
  const constraints = [`PRIMARY KEY (${key.map(quoted).join(', ')})`, ...columns.flatMap(foreignKey)]
  const lines = [
    ...columns.map((column) => `  ${columnText(column)}, ${comment(column.description)}`),
    constraints.map((constraint) => `  ${constraint}`).join(',\n'),
  ]
  return `CREATE TABLE ${quoted(name)} ( ${comment(summary)}\n${lines.join('\n')}\n) WITHOUT ROWID`
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

const comment = (text: string): string => `-- ${text.replaceAll(/\s+/g, ' ')}`

const columnText = ({ name, type, required, separator }: Column): string =>
  `${quoted(name)} ${separator === undefined ? TYPES[type] : 'TEXT'}${required === true ? ' NOT NULL' : ''}`

function foreignKey({ name, references, separator }: Column): readonly string[] {
  if (!references || separator !== undefined) return []
  const pairs = [...Object.entries(references.along ?? {}), [name, references.column] as const]
  const here = pairs.map(([column]) => quoted(column)).join(', ')
  const there = pairs.map(([, column]) => quoted(column)).join(', ')
  return [`FOREIGN KEY (${here}) REFERENCES ${quoted(references.table)} (${there})`]
}
