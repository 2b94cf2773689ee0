import { vocabulary } from '../vocabulary.ts'

export const dealExistence = vocabulary({
  id: 'deal-existence',
  title: 'Existence of the deal',
  description: 'How sure is it that there is, or was, such a deal?',
  codes: {
    confirmed: {
      label: 'Confirmed',
      definition:
        'A party to the deal says so on record, or a document shows it, or independent sources agree with none ' +
        'against. One anonymous source is never enough.',
      example: "The buyer's ministry publishes the contract notice.",
    },
    probable: {
      label: 'Probable',
      definition:
        'Credible independent sources say so, no party confirms on record, and nothing weighty speaks against.',
      example: 'Two agencies report it from unnamed officials.',
    },
    alleged: {
      label: 'Alleged',
      definition: 'Somebody says so and there is no independent support. Rumours and press guesses belong here.',
      example: 'One outlet reports talks that nobody comments on.',
    },
    denied: {
      label: 'Denied',
      definition: 'It is alleged, and an alleged party says on record that it is not so. The question is open.',
      example: 'The supposed seller says that it has no contract.',
    },
    refuted: {
      label: 'Refuted',
      definition:
        "Shown to be untrue by a document, by the source's own correction or by independent evidence. A denial " +
        'alone does not refute.',
      example: 'The paper withdraws its report.',
    },
  },
})
