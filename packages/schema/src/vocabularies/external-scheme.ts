import { vocabulary } from '../vocabulary.ts'

export const externalScheme = vocabulary({
  id: 'external-scheme',
  title: 'External register',
  description: 'Which register does the identifier come from?',
  codes: {
    wikidata: {
      label: 'Wikidata',
      definition: 'Item identifier of Wikidata, the letter Q and digits.',
      example: 'Q and a number.',
    },
    sipri: {
      label: 'SIPRI',
      definition:
        'Identifier or register row in the SIPRI Arms Transfers Database or Arms Industry Database, as the source ' +
        'prints it.',
      example: 'A row of a trade register.',
    },
    dsca: {
      label: 'DSCA',
      definition: 'Transmittal number of a US notification of a possible foreign military sale.',
      example: 'A number of the form 19-48.',
    },
    cow: {
      label: 'Correlates of War',
      definition: 'Country code of the Correlates of War project. Years matter: give from and to where they apply.',
      example: 'A three-digit state number.',
    },
    gw: {
      label: 'Gleditsch and Ward',
      definition:
        'State number of the Gleditsch and Ward list of independent states, which differs from COW for some states ' +
        'and years.',
      example: 'A three-digit state number.',
    },
    'iso3166-1': {
      label: 'ISO 3166-1',
      definition: 'Alpha-3 code of a present country or territory.',
      example: 'NOR',
    },
    'iso3166-3': {
      label: 'ISO 3166-3',
      definition: 'Four-letter code of a country name removed from ISO 3166-1.',
      example: 'SUHH',
    },
    imo: {
      label: 'IMO',
      definition: 'Ship identification number of the International Maritime Organization, of a ship or of a company.',
      example: 'Seven digits.',
    },
    opensanctions: {
      label: 'OpenSanctions',
      definition: 'Entity identifier of the OpenSanctions dataset.',
      example: 'An identifier of a listed company.',
    },
    geonames: {
      label: 'GeoNames',
      definition: 'Identifier of a place in GeoNames.',
      example: 'Digits.',
    },
  },
})
