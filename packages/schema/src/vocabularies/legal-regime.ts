import { vocabulary } from '../vocabulary.ts'

export const legalRegime = vocabulary({
  id: 'legal-regime',
  title: 'Legal regime',
  description: 'Which law, treaty or embargo does the deal touch?',
  codes: {
    caatsa: {
      label: 'CAATSA',
      definition:
        "The US Countering America's Adversaries Through Sanctions Act of 2017, in particular for significant " +
        'transactions with the Russian defence sector.',
      example: 'A state is told that a purchase could be sanctioned.',
    },
    'un-embargo': {
      label: 'UN arms embargo',
      definition: 'An arms embargo decided by the UN Security Council.',
      example: 'A shipment to a listed state.',
    },
    'eu-embargo': {
      label: 'EU arms embargo',
      definition: 'An arms embargo or restrictive measure on arms decided by the Council of the European Union.',
      example: 'Export of components to an embargoed state.',
    },
    itar: {
      label: 'ITAR',
      definition: 'The US International Traffic in Arms Regulations, including consent to pass on goods with US parts.',
      example: 'Re-export of a jet with a US engine needs consent.',
    },
    att: {
      label: 'Arms Trade Treaty',
      definition: 'The Arms Trade Treaty of 2013, including its duties to assess risks.',
      example: 'A court reviews licences against the treaty.',
    },
    other: {
      label: 'Other',
      definition: 'Another law, treaty, code or embargo, which the note names.',
      example: 'A constitutional duty of neutrality.',
    },
  },
})
