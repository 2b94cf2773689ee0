import { jsonDescriptor } from './descriptor.ts'

/** The deposit form of Zenodo, filled in. Only where somebody is named as the maker. */
export const zenodo = jsonDescriptor('.zenodo.json', 'application/json', (release) => {
  const { title, description, version, licence, authors, keywords, published } = release
  if (authors.length === 0) return undefined
  return {
    title,
    description,
    upload_type: 'dataset',
    access_right: 'open',
    language: 'eng',
    creators: authors.map(({ name, person, orcid, affiliation }) => ({
      name: person ? [person.family, person.given].filter(Boolean).join(', ') : name,
      ...(affiliation === undefined ? {} : { affiliation }),
      ...(orcid === undefined ? {} : { orcid: orcid.replace('https://orcid.org/', '') }),
    })),
    keywords,
    ...(licence ? { license: { id: licence.id } } : {}),
    ...(version === undefined ? {} : { version }),
    ...(published === undefined ? {} : { publication_date: published }),
  }
})
