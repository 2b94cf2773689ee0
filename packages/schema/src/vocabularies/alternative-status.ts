import { vocabulary } from '../vocabulary.ts'

export const alternativeStatus = vocabulary({
  id: 'alternative-status',
  title: 'Status of an alternative',
  description: 'What has become of an account that is not the preferred one?',
  codes: {
    disputed: {
      label: 'Disputed',
      definition:
        'Sources of comparable weight still differ and the question is open. Also the reading when no status is ' +
        'given.',
      example: 'One agency writes Tuesday, another Wednesday.',
    },
    superseded: {
      label: 'Superseded',
      definition: 'It was right or the best known when it was reported, and a later fact or report has replaced it.',
      example: 'Four units were on order until the order was raised to six.',
    },
    mistaken: {
      label: 'Mistaken',
      definition:
        "It is now known to be wrong, whether the error was the source's or the coder's. Published values that " +
        'prove wrong are kept with this status.',
      example: 'A report confused launchers with batteries.',
    },
  },
})
