/** Where the dataset's own terms and things live; the linked-data formats let users choose another base. */
export const DEFAULT_BASE = 'https://w3id.org/demarche/'

/** Version of the codebook that this schema states. */
export const CODEBOOK = '1.0'

/** Prefixes of the vocabularies that linked data uses besides our own. */
export const PREFIXES = {
  oa: 'http://www.w3.org/ns/oa#',
  prov: 'http://www.w3.org/ns/prov#',
  schema: 'https://schema.org/',
  dcterms: 'http://purl.org/dc/terms/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
} as const

/** Base IRI of the generated JSON Schemas. */
export const SCHEMA_BASE = `${DEFAULT_BASE}schema/v1/`
