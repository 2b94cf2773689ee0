import { PREFIXES } from '@demarche/schema'
import { codesOfColumn } from '../codes-of.ts'
import { propertiesOf } from '../column-property.ts'
import { wholeReferencePairs } from '../reference-pairs.ts'
import type { Column, Table } from '../table.ts'
import type { CsvFile, Described } from './described.ts'
import { jsonDescriptor } from './descriptor.ts'
import { rowAddress, valueAddress } from './row-address.ts'

/** CSV on the Web of the CSV files: datatypes, keys, and the properties that give the same triples as the linked data. */
export const csvw = jsonDescriptor('csv-metadata.json', 'application/csvm+json', (release) => {
  if (release.csv.length === 0) return undefined
  const { title, description, version, licence, url, csv } = release
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    'dc:title': title,
    'dc:description': description,
    ...(version === undefined ? {} : { 'schema:version': version }),
    ...(licence ? { 'dc:license': { '@id': licence.url } } : {}),
    'schema:url': { '@id': url },
    dialect: { encoding: 'utf-8', header: true, delimiter: ',', quoteChar: '"', doubleQuote: true, trim: false },
    tables: csv.map((one) => tableOf(one, release)),
  }
})

function tableOf({ table, file }: CsvFile, release: Described) {
  const about = rowAddress(table, release.base)
  return {
    url: file.path,
    'dc:title': table.title,
    'dc:description': table.summary,
    ...('lost' in table ? { suppressOutput: true } : {}),
    tableSchema: {
      ...(about === undefined ? {} : { aboutUrl: about }),
      columns: table.columns.map((column) => columnOf(table, column, release.base)),
      primaryKey: table.key,
      ...foreignKeys(table.columns, release),
    },
  }
}

function columnOf(table: Table, column: Column, base: string) {
  const { name, description, required, separator } = column
  const [property, ...further] = propertiesOf(table, column)
  const isOwn = property !== undefined && further.length === 0 && rowAddress(table, base) !== undefined
  const value = isOwn ? valueAddress(table, column, base) : undefined
  return {
    name,
    titles: name,
    'dc:description': description,
    datatype: datatypeOf(column),
    ...(required ? { required } : {}),
    ...(separator === undefined ? {} : { separator }),
    ...(isOwn ? { propertyUrl: expanded(property, base) } : {}),
    ...(value === undefined ? {} : { valueUrl: value }),
  }
}

const expanded = (compact: string, base: string): string => {
  const [prefix = '', name = ''] = compact.split(':')
  const namespace = Object.entries(PREFIXES).find(([one]) => one === prefix)?.[1]
  return `${namespace ?? `${base}ns#`}${name}`
}

function datatypeOf(column: Column) {
  const codes = codesOfColumn(column)
  if (codes) return { base: 'string', format: codes.map((code) => code.replaceAll('-', '\\-')).join('|') }
  if (column.type === 'edtf') return { '@id': `${PREFIXES.edtf}EDTF`, base: 'string' }
  if (column.type === 'boolean') return { base: 'boolean', format: 'true|false' }
  const { type } = column
  return type === 'integer' || type === 'decimal' || type === 'date' ? type : 'string'
}

function foreignKeys(columns: readonly Column[], { csv }: Described) {
  const keys = wholeReferencePairs(columns).flatMap(({ table, pairs }) => {
    const there = csv.find((one) => one.table.name === table)?.file.path
    return there === undefined ? [] : [{ there, pairs }]
  })
  if (keys.length === 0) return {}
  return {
    foreignKeys: keys.map(({ there, pairs }) => ({
      columnReference: pairs.map(([here]) => here),
      reference: { resource: there, columnReference: pairs.map(([, column]) => column) },
    })),
  }
}
