import type { ReleaseFile } from '../manifest.ts'
import type { Column, ColumnType } from '../table.ts'
import { CROISSANT_CONTEXT } from './croissant-context.ts'
import type { CsvFile, Described } from './described.ts'
import { jsonDescriptor } from './descriptor.ts'

/** Croissant 1.1: the files, and the CSV tables as record sets that can be loaded straight into machine learning. */
export const croissant = jsonDescriptor(
  'croissant.json',
  'application/ld+json; profile="http://mlcommons.org/croissant/1.1"',
  (release) => {
    const { csv, title, description, version, licence, authors, keywords, url, doi, modified, published } = release
    if (csv.length === 0) return undefined
    return {
      '@context': CROISSANT_CONTEXT,
      '@type': 'sc:Dataset',
      conformsTo: 'http://mlcommons.org/croissant/1.1',
      name: 'demarche',
      alternateName: title,
      description,
      url,
      ...(version === undefined ? {} : { version }),
      ...(licence ? { license: licence.url } : {}),
      ...(doi === undefined ? {} : { sameAs: `https://doi.org/${doi}` }),
      ...(authors.length > 0 ? { creator: authors.map(agent), citeAs: citeAs(release) } : {}),
      ...(keywords.length > 0 ? { keywords } : {}),
      ...(published === undefined ? {} : { datePublished: published, dateModified: modified }),
      distribution: release.files.map(fileObject),
      recordSet: csv.map(recordSet),
    }
  },
)

const agent = ({ name, person, orcid }: Described['authors'][number]) => ({
  '@type': person ? 'sc:Person' : 'sc:Organization',
  name,
  ...(orcid === undefined ? {} : { url: orcid }),
})

const citeAs = ({ authors, title, version, published, url }: Described): string =>
  [authors.map(({ name }) => name).join(', '), published?.slice(0, 4), title, version && `Version ${version}`, url]
    .filter(Boolean)
    .join('. ')

const fileObject = ({ path, mediaType, bytes, sha256 }: ReleaseFile) => ({
  '@type': 'cr:FileObject',
  '@id': path,
  name: path,
  contentUrl: path,
  contentSize: `${bytes} B`,
  encodingFormat: mediaType,
  sha256,
})

/**
 * References are left out: the reference implementation takes each for a join to be made while it loads, and refuses
 * tables that refer to each other. Data Package and CSVW tell them.
 */
const recordSet = ({ table, file }: CsvFile) => ({
  '@type': 'cr:RecordSet',
  '@id': table.name,
  name: table.name,
  description: table.summary,
  key: table.key.map((column) => ({ '@id': `${table.name}/${column}` })),
  field: table.columns.map((column) => ({
    '@type': 'cr:Field',
    '@id': `${table.name}/${column.name}`,
    name: `${table.name}/${column.name}`,
    description: column.description,
    dataType: typeOf(column),
    source: { fileObject: { '@id': file.path }, extract: { column: column.name } },
  })),
})

/** A decimal is text here: as a floating-point number it would lose digits. */
const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'sc:Text',
  integer: 'sc:Integer',
  decimal: 'sc:Text',
  boolean: 'sc:Boolean',
  date: 'sc:Date',
  edtf: 'sc:Text',
  code: 'sc:Text',
  id: 'sc:Text',
}

const typeOf = ({ type, separator }: Column): string => (separator === undefined ? TYPES[type] : 'sc:Text')
