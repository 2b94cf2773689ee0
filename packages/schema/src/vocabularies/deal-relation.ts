import { vocabulary } from '../vocabulary.ts'

export const dealRelation = vocabulary({
  id: 'deal-relation',
  title: 'Relation between deals',
  description: 'How does this deal stand to another deal?',
  codes: {
    'part-of': {
      label: 'Part of',
      definition: 'This deal is a component of the other, a larger package or programme.',
      example: 'Missiles within an aircraft programme.',
    },
    'order-under': {
      label: 'Order under',
      definition: 'This deal is an order placed under the other, a framework agreement.',
      example: 'The second call-off of shells.',
    },
    'option-of': {
      label: 'Option of',
      definition: 'This deal is an option that the other, a contract, provides for.',
      example: 'Two further ships.',
    },
    amends: {
      label: 'Amends',
      definition: 'This deal changes terms of the other, which stays in force.',
      example: 'Six instead of four radars.',
    },
    replaces: {
      label: 'Replaces',
      definition: 'This deal takes the place of the other, which is dropped.',
      example: 'Another helicopter is bought after the first choice fails.',
    },
    revives: {
      label: 'Revives',
      definition: 'This deal takes up the other after it was cancelled or lapsed.',
      example: 'Talks resume years later under a new contract.',
    },
    'follow-on': {
      label: 'Follow-on',
      definition: 'This deal is a later, separate order of the same or a related weapon by the same recipient.',
      example: 'A second squadron of the same fighter.',
    },
    're-export-of': {
      label: 'Re-export of',
      definition: 'This deal passes on goods that the recipient of the other had received.',
      example: 'Second-hand jets go to a third state.',
    },
    'offset-for': {
      label: 'Offset for',
      definition: 'This deal is compensation given for the other.',
      example: "The seller's state buys trainers from the buyer.",
    },
    'package-with': {
      label: 'Package with',
      definition: 'The two deals were negotiated or announced together and neither contains the other.',
      example: 'Jets and helicopters agreed at one summit.',
    },
    'distinct-from': {
      label: 'Distinct from',
      definition:
        'The two look alike and are known to be different. Stops the duplicate check and carries no other meaning.',
      example: 'Two batches of the same vehicle in one year.',
    },
  },
})
