import type { Author } from '../citation.ts'
import type { Described } from './described.ts'
import { jsonDescriptor } from './descriptor.ts'

/** DataCite 4: what is registered with a DOI. Only where somebody is named as its maker. */
export const datacite = jsonDescriptor('datacite.json', 'application/vnd.datacite.datacite+json', (release) => {
  const { title, description, version, licence, authors, keywords, doi, url, published } = release
  const [publisher] = authors
  if (!publisher || published === undefined) return undefined
  return {
    schemaVersion: 'http://datacite.org/schema/kernel-4',
    types: { resourceTypeGeneral: 'Dataset', resourceType: 'Coded records of arms deals and statements' },
    ...(doi === undefined ? {} : { doi }),
    url,
    creators: authors.map(creator),
    titles: [{ title, lang: 'en' }],
    publisher: { name: publisher.name },
    publicationYear: published.slice(0, 4),
    language: 'en',
    subjects: keywords.map((subject) => ({ subject, lang: 'en' })),
    descriptions: [{ description, descriptionType: 'Abstract', lang: 'en' }],
    dates: dates(release),
    formats: [...new Set(release.files.map(({ mediaType }) => mediaType))].toSorted(),
    sizes: [`${release.files.length} files`, `${release.files.reduce((sum, { bytes }) => sum + bytes, 0)} bytes`],
    ...(version === undefined ? {} : { version }),
    ...(licence ? { rightsList: [rights(licence)] } : {}),
  }
})

const creator = ({ name, person, orcid, affiliation }: Author) => ({
  name: person ? [person.family, person.given].filter(Boolean).join(', ') : name,
  nameType: person ? 'Personal' : 'Organizational',
  ...(person ? { familyName: person.family, ...(person.given === undefined ? {} : { givenName: person.given }) } : {}),
  ...(affiliation === undefined ? {} : { affiliation: [{ name: affiliation }] }),
  ...(orcid === undefined
    ? {}
    : { nameIdentifiers: [{ nameIdentifier: orcid, nameIdentifierScheme: 'ORCID', schemeUri: 'https://orcid.org' }] }),
})

const dates = ({ modified, coverage }: Described) => [
  ...(modified === undefined ? [] : [{ date: modified, dateType: 'Updated' }]),
  ...(coverage ? [{ date: coverage.join('/'), dateType: 'Other', dateInformation: 'The time it tells of' }] : []),
]

const rights = ({ id, url }: NonNullable<Described['licence']>) => ({
  rights: id,
  rightsUri: url,
  rightsIdentifier: id.toLowerCase(),
  rightsIdentifierScheme: 'SPDX',
  schemeUri: 'https://spdx.org/licenses/',
})
