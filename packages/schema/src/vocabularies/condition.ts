import { vocabulary } from '../vocabulary.ts'

export const condition = vocabulary({
  id: 'condition',
  title: 'Condition of the goods',
  description: 'In what condition are the goods transferred?',
  source: 'The delivery status of the SIPRI trade registers.',
  codes: {
    new: {
      label: 'New',
      definition: 'Made for this deal, or unused production. Kits assembled by the recipient are new as well.',
      example: 'Vehicles from the current production line.',
      crosswalk: [{ scheme: 'sipri', code: 'New', match: 'exact' }],
    },
    'second-hand': {
      label: 'Second-hand',
      definition:
        'Used by armed forces before, and not modernised for the transfer. Repair or overhaul alone does not make ' +
        'it modernised.',
      example: 'Tanks from the stocks of the supplier.',
      crosswalk: [{ scheme: 'sipri', code: 'Second hand', match: 'exact' }],
    },
    'second-hand-modernised': {
      label: 'Second-hand, modernised',
      definition: 'Used before, and upgraded in capability before or with the transfer.',
      example: 'Jets that get a new radar before hand-over.',
      crosswalk: [{ scheme: 'sipri', code: 'Second hand but modernized', match: 'exact' }],
    },
    unknown: {
      label: 'Unknown',
      definition:
        'A source discusses the condition and leaves it open. If no source mentions it, record it as missing.',
      example: 'A report says that the origin of the aircraft is unclear.',
    },
  },
})
