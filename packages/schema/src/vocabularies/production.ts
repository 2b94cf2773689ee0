import { vocabulary } from '../vocabulary.ts'

export const production = vocabulary({
  id: 'production',
  title: 'Place and manner of production',
  description: 'Where and how are the goods made?',
  codes: {
    import: {
      label: 'Import',
      definition: 'Made abroad and delivered complete.',
      example: "Systems shipped from the maker's plant.",
    },
    'local-assembly': {
      label: 'Local assembly',
      definition: 'Put together in the recipient state from delivered kits or major parts.',
      example: 'Helicopters from kits.',
    },
    licence: {
      label: 'Licence production',
      definition: 'Made in the recipient state under licence with a substantial share of its own parts.',
      example: 'A rifle made to a foreign design.',
    },
    mixed: {
      label: 'Mixed',
      definition: 'Some units of the item are imported and others assembled or made locally.',
      example: 'The first six delivered complete, thirty assembled.',
    },
  },
})
