import { vocabulary } from '../vocabulary.ts'

export const agreement = vocabulary({
  id: 'agreement',
  title: 'Kind of agreement',
  description: 'What kind of instrument or step does the deal rest on, at its furthest?',
  codes: {
    contract: {
      label: 'Contract',
      definition:
        'A binding agreement on definite goods, parties and terms. Use it for an outright order too, unless the ' +
        'order draws on a framework.',
      example: 'A ministry and a maker sign for 36 howitzers at a stated price.',
    },
    'framework-agreement': {
      label: 'Framework agreement',
      definition:
        'A binding agreement that sets terms for later orders but does not itself order goods. An order made under ' +
        'it is order-under-framework.',
      example: 'A five-year agreement lets a ministry call off ammunition at fixed prices.',
    },
    'order-under-framework': {
      label: 'Order under a framework',
      definition:
        'A binding order placed under a framework agreement that exists as its own deal. Relate the two as ' +
        'order-under.',
      example: 'A first batch of shells is called off from a running agreement.',
    },
    option: {
      label: 'Option',
      definition:
        'A right, fixed in a contract, to buy more within a time. Once it is used, record the event ' +
        'option-exercised.',
      example: 'A contract for eight ships holds an option on two more.',
    },
    offer: {
      label: 'Offer',
      definition:
        'Something one side is ready to supply and the other has not accepted. Talks without a definite offer are a ' +
        'deal of agreement unknown with the event negotiation.',
      example: 'A maker puts a package of jets and training to a ministry.',
    },
    request: {
      label: 'Request',
      definition: 'Something a buyer has asked for and no supplier has offered: under examination, or refused.',
      example: 'A state asks for shoulder-fired missiles and is turned down.',
    },
    memorandum: {
      label: 'Memorandum',
      definition:
        'A letter of intent, memorandum of understanding or protocol that states a purpose and does not oblige ' +
        'anybody to supply.',
      example: 'Two ministers sign a letter of intent on a joint vehicle.',
    },
    'grant-package': {
      label: 'Grant package',
      definition: 'A bundle of equipment that a donor decides to give, often announced as a whole and not itemised.',
      example: 'A government announces military assistance of vehicles, radios and ammunition.',
    },
    amendment: {
      label: 'Amendment',
      definition:
        'A change to an earlier agreement that is recorded as a deal of its own, because goods, number or price ' +
        'change materially. Relate the two as amends.',
      example: 'A contract for four radars is raised to six.',
    },
    unknown: {
      label: 'Unknown',
      definition: 'The sources say or imply that there is a deal and do not tell what it rests on.',
      example: 'A report says that tanks were received and nothing more.',
    },
  },
})
