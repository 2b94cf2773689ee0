import { CONTRACT } from '../contract.ts'
import { codesOfColumn } from '../codes-of.ts'
import { wholeReferencePairs } from '../reference-pairs.ts'
import type { Column, ColumnType } from '../table.ts'
import type { CsvFile, Described } from './described.ts'
import { jsonDescriptor } from './descriptor.ts'

const PROFILES = 'https://datapackage.org/profiles/2.0/'

/** Data Package 2.0 of the CSV files: types, codes, keys, foreign keys, checksums. */
export const datapackage = jsonDescriptor('datapackage.json', 'application/json', (release) => {
  if (release.csv.length === 0) return undefined
  const { title, description, version, licence, authors, keywords, url, csv } = release
  return {
    $schema: `${PROFILES}datapackage.json`,
    name: 'demarche',
    title,
    description,
    ...(version === undefined ? {} : { version }),
    homepage: url,
    columnContract: CONTRACT,
    ...(licence ? { licenses: [{ name: licence.id, path: licence.url }] } : {}),
    ...(authors.length > 0 ? { contributors: authors.map(({ name }) => ({ title: name, roles: ['creator'] })) } : {}),
    ...(keywords.length > 0 ? { keywords } : {}),
    resources: csv.map((one) => resource(one, release)),
  }
})

const resource = ({ table, file }: CsvFile, release: Described) => ({
  $schema: `${PROFILES}dataresource.json`,
  name: table.name,
  type: 'table',
  path: file.path,
  title: table.title,
  description: `${table.summary}${'lost' in table ? ' A flat view: it leaves things out.' : ''}`,
  format: 'csv',
  mediatype: file.mediaType,
  encoding: 'utf-8',
  bytes: file.bytes,
  hash: `sha256:${file.sha256}`,
  schema: {
    $schema: `${PROFILES}tableschema.json`,
    fields: table.columns.map(field),
    primaryKey: table.key,
    ...foreignKeys(table.columns, release),
    missingValues: [''],
  },
})

// The `list` type of version 2 is in no validator yet: lists are strings whose description names the separator.
const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  integer: 'integer',
  decimal: 'number',
  boolean: 'boolean',
  date: 'date',
  edtf: 'string',
  code: 'string',
  id: 'string',
}

function field(column: Column) {
  const { name, type, description, separator, required } = column
  const isList = separator !== undefined
  const codes = isList ? undefined : codesOfColumn(column)
  const constraints = { ...(required ? { required } : {}), ...(codes ? { enum: codes } : {}) }
  return {
    name,
    type: isList ? 'string' : TYPES[type],
    description: isList ? `${description} A list, apart by ${separator}.` : description,
    ...(type === 'boolean' ? { trueValues: ['true'], falseValues: ['false'] } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  }
}

function foreignKeys(columns: readonly Column[], { csv }: Described) {
  const keys = wholeReferencePairs(columns).filter(({ table }) => csv.some((one) => one.table.name === table))
  if (keys.length === 0) return {}
  return {
    foreignKeys: keys.map(({ table, pairs }) => ({
      fields: pairs.map(([here]) => here),
      reference: { resource: table, fields: pairs.map(([, there]) => there) },
    })),
  }
}
