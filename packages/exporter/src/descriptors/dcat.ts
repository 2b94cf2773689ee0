import { PREFIXES } from '@demarche/schema'
import type { ReleaseFile } from '../manifest.ts'
import type { Described } from './described.ts'
import { jsonDescriptor } from './descriptor.ts'

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: PREFIXES.dcterms,
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: PREFIXES.xsd,
} as const

/**
 * DCAT 3: the dataset and a distribution for each file. Addresses of files are relative, so that they hold wherever
 * the folder is published.
 */
export const dcat = jsonDescriptor('dcat.jsonld', 'application/ld+json', (release) => {
  const { base, title, description, version, licence, keywords, doi, modified, published, coverage, url } = release
  return {
    '@context': CONTEXT,
    '@id': `${base}dataset`,
    '@type': 'dcat:Dataset',
    'dcterms:title': english(title),
    'dcterms:description': english(description),
    'dcterms:identifier': doi === undefined ? `${base}dataset` : `https://doi.org/${doi}`,
    'dcat:landingPage': { '@id': url, '@type': 'foaf:Document' },
    ...(version === undefined ? {} : { 'dcat:version': version }),
    ...(licence ? { 'dcterms:license': document(licence.url, 'dcterms:LicenseDocument') } : {}),
    ...agents(release),
    ...(keywords.length > 0 ? { 'dcat:keyword': keywords.map(english) } : {}),
    ...(published === undefined ? {} : { 'dcterms:issued': typed(published, 'xsd:date') }),
    ...(modified === undefined ? {} : { 'dcterms:modified': typed(modified, 'xsd:date') }),
    ...(coverage ? { 'dcterms:temporal': period(coverage, base) } : {}),
    'dcat:distribution': release.files.map((file) => distribution(file, release)),
  }
})

const english = (text: string) => ({ '@value': text, '@language': 'en' })
const typed = (value: string, type: string) => ({ '@value': value, '@type': type })
const document = (id: string, type: string) => ({ '@id': id, '@type': type })

function agents({ authors, base }: Described) {
  if (authors.length === 0) return {}
  const told = authors.map(({ name, person, orcid }, index) => ({
    '@id': orcid ?? `${base}dataset#creator-${index + 1}`,
    '@type': person ? 'foaf:Person' : 'foaf:Organization',
    'foaf:name': name,
  }))
  return { 'dcterms:creator': told, 'dcterms:publisher': { '@id': told[0]?.['@id'] } }
}

const period = ([from, to]: readonly [string, string], base: string) => ({
  '@id': `${base}dataset#period`,
  '@type': 'dcterms:PeriodOfTime',
  'dcat:startDate': typed(from, 'xsd:date'),
  'dcat:endDate': typed(to, 'xsd:date'),
})

const distribution = ({ path, mediaType, bytes, sha256, schema }: ReleaseFile, { licence }: Described) => ({
  '@id': `${path}#distribution`,
  '@type': 'dcat:Distribution',
  'dcterms:title': path,
  'dcat:accessURL': { '@id': path },
  'dcat:downloadURL': { '@id': path },
  'dcat:mediaType': document(mediaTypeIri(mediaType), 'dcterms:MediaType'),
  'dcat:byteSize': typed(String(bytes), 'xsd:nonNegativeInteger'),
  ...(licence ? { 'dcterms:license': { '@id': licence.url } } : {}),
  ...(schema === undefined ? {} : { 'dcterms:conformsTo': document(schema, 'dcterms:Standard') }),
  'spdx:checksum': {
    '@id': `${path}#checksum`,
    '@type': 'spdx:Checksum',
    'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
    'spdx:checksumValue': typed(sha256, 'xsd:hexBinary'),
  },
})

const mediaTypeIri = (mediaType: string): string =>
  `https://www.iana.org/assignments/media-types/${mediaType.split(';')[0] ?? ''}`
