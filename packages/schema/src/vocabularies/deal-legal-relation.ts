import { vocabulary } from '../vocabulary.ts'

export const dealLegalRelation = vocabulary({
  id: 'deal-legal-relation',
  title: 'Relation of a deal to a legal regime',
  description: 'How does the deal stand to a law, treaty or embargo?',
  codes: {
    'at-risk': {
      label: 'At risk',
      definition: 'Somebody says that the deal could fall under the regime, and no decision is known.',
      example: 'An official recalls that sanctions may follow a purchase.',
    },
    exempt: {
      label: 'Exempt',
      definition:
        'The deal is held to be outside the regime or covered by an exception, without a decision for this case.',
      example: 'The system is called defensive and so not covered.',
    },
    'violation-alleged': {
      label: 'Violation alleged',
      definition: 'Somebody says that the deal breaks the regime.',
      example: 'An expert panel lists the shipment as a breach.',
    },
    sanctioned: {
      label: 'Sanctioned',
      definition:
        'A penalty under the regime was imposed because of the deal. Date it as an event of the type sanction.',
      example: 'Licences are withheld from the procurement agency that bought the system.',
    },
    waived: {
      label: 'Waived',
      definition: 'The competent authority decided not to apply the regime to this deal.',
      example: 'A presidential waiver is signed.',
    },
  },
})
