import { vocabulary } from '../vocabulary.ts'

export const partyRole = vocabulary({
  id: 'party-role',
  title: 'Role of a party',
  description: 'What part does the party play in the deal?',
  codes: {
    supplier: {
      label: 'Supplier',
      definition:
        'The state or group from which the goods come, by sale or gift. The firm that makes them is manufacturer.',
      example: 'The state whose export corporation sells.',
    },
    recipient: {
      label: 'Recipient',
      definition: 'The state or group that gets the goods. If somebody else is to use them, name that one as end-user.',
      example: 'The state whose ministry buys.',
    },
    'end-user': {
      label: 'End-user',
      definition:
        'Who is to use the goods, when not the recipient as a whole, or who is named in an end-user certificate.',
      example: 'The border police of the recipient.',
    },
    manufacturer: {
      label: 'Manufacturer',
      definition: 'Who makes the goods or made them.',
      example: 'An aircraft works.',
    },
    'prime-contractor': {
      label: 'Prime contractor',
      definition: 'The firm that answers for the whole contract, whoever makes the parts.',
      example: 'A systems house with many suppliers.',
    },
    licensor: {
      label: 'Licensor',
      definition: 'Who grants a licence to produce.',
      example: 'The design bureau of the original vehicle.',
    },
    licensee: {
      label: 'Licensee',
      definition: 'Who produces under that licence.',
      example: 'A factory in the recipient state.',
    },
    financier: {
      label: 'Financier',
      definition: "Who pays or lends for somebody else's purchase.",
      example: 'A third state that funds the order.',
    },
    agent: {
      label: 'Agent',
      definition: 'Who negotiates or signs in the name of the supplier or the recipient, and is neither.',
      example: 'A state-owned shipyard signs for its navy.',
    },
    broker: {
      label: 'Broker',
      definition: 'Who brings the deal about for a fee or profit and is neither supplier nor recipient.',
      example: 'A dealer with an office in a third state.',
    },
    transit: {
      label: 'Transit',
      definition: 'A state or carrier through which the goods pass without becoming its own.',
      example: 'A state whose airspace is used.',
    },
    're-export-authoriser': {
      label: 'Authoriser of re-export',
      definition: 'A state whose consent is needed to pass the goods on.',
      example: 'The state where the engine was made.',
    },
    operator: {
      label: 'Operator',
      definition: 'Who operates goods for the recipient, or has operated them before the transfer.',
      example: 'A contractor that flies leased drones.',
    },
  },
})
