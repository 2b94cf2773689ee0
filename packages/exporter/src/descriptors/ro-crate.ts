import type { Author } from '../citation.ts'
import type { ReleaseFile } from '../manifest.ts'
import type { Described } from './described.ts'
import { jsonDescriptor } from './descriptor.ts'

const METADATA = 'ro-crate-metadata.json'

/** RO-Crate 1.2: the folder as a research object, every file in it, its makers and its licence. */
export const roCrate = jsonDescriptor(METADATA, 'application/ld+json', (release) => {
  const authors = release.authors.map((author, index) => agent(author, index))
  return {
    '@context': 'https://w3id.org/ro/crate/1.2/context',
    '@graph': [
      {
        '@id': METADATA,
        '@type': 'CreativeWork',
        name: 'RO-Crate metadata of this release',
        about: { '@id': './' },
        conformsTo: { '@id': 'https://w3id.org/ro/crate/1.2' },
      },
      root(release, authors),
      ...release.files.map((file) => fileEntity(file, release)),
      ...authors,
      ...(release.licence ? [licenceEntity(release.licence)] : []),
    ],
  }
})

type Agent = Readonly<Record<string, unknown>> & { readonly '@id': string }

const agent = ({ name, person, orcid, affiliation }: Author, index: number): Agent => ({
  '@id': orcid ?? `#creator-${index + 1}`,
  '@type': person ? 'Person' : 'Organization',
  name,
  ...(person ? { familyName: person.family, ...(person.given === undefined ? {} : { givenName: person.given }) } : {}),
  ...(affiliation === undefined ? {} : { affiliation }),
})

function root(release: Described, authors: readonly Agent[]) {
  const { title, description, version, licence, keywords, doi, modified, published, coverage, url } = release
  return {
    '@id': './',
    '@type': 'Dataset',
    name: title,
    description,
    url,
    ...(published === undefined ? {} : { datePublished: published }),
    ...(modified === undefined ? {} : { dateModified: modified }),
    ...(version === undefined ? {} : { version }),
    ...(licence ? { license: { '@id': licence.url } } : {}),
    ...(keywords.length > 0 ? { keywords: keywords.join(', ') } : {}),
    ...(doi === undefined ? {} : { identifier: `https://doi.org/${doi}` }),
    ...(coverage ? { temporalCoverage: coverage.join('/') } : {}),
    ...(authors[0]
      ? {
          author: authors.length === 1 ? reference(authors[0]) : authors.map(reference),
          publisher: reference(authors[0]),
        }
      : {}),
    hasPart: release.files.map(({ path }) => ({ '@id': path })),
  }
}

const reference = ({ '@id': id }: Agent) => ({ '@id': id })

/** The licence is that of the whole. */
const fileEntity = ({ path, mediaType, bytes, sha256 }: ReleaseFile, { csv }: Described) => {
  const table = csv.find(({ file }) => file.path === path)?.table
  return {
    '@id': path,
    '@type': 'File',
    name: table?.title ?? path,
    description: table?.summary ?? `${path}, ${mediaType}.`,
    encodingFormat: mediaType,
    contentSize: String(bytes),
    sha256,
  }
}

const licenceEntity = ({ id, url }: NonNullable<Described['licence']>) => ({
  '@id': url,
  '@type': 'CreativeWork',
  name: id,
  description: `The licence ${id}, as SPDX lists it.`,
})
