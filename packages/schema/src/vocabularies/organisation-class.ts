import { vocabulary } from '../vocabulary.ts'

export const organisationClass = vocabulary({
  id: 'organisation-class',
  title: 'Class of organisation',
  description: 'What kind of body is it?',
  codes: {
    government: {
      label: 'Government',
      definition: 'A government as a whole, or a public office, agency or embassy that no narrower code takes.',
      example: 'An export-control agency.',
      crosswalk: [{ scheme: 'cameo', code: 'GOV', match: 'close' }],
    },
    ministry: {
      label: 'Ministry',
      definition: 'A ministry or department headed by a member of the government.',
      example: 'A ministry of defence.',
      crosswalk: [{ scheme: 'cameo', code: 'GOV', match: 'broad' }],
    },
    legislature: {
      label: 'Legislature',
      definition: 'A parliament, a chamber or a committee of it.',
      example: 'A foreign affairs committee.',
      crosswalk: [{ scheme: 'cameo', code: 'LEG', match: 'close' }],
    },
    'armed-service': {
      label: 'Armed service',
      definition: 'The armed forces of a state, a branch, a command or a unit.',
      example: 'An air force.',
      crosswalk: [{ scheme: 'cameo', code: 'MIL', match: 'close' }],
    },
    igo: {
      label: 'Intergovernmental organisation',
      definition: 'A body of states with organs of its own, alliances included.',
      example: 'A defence alliance.',
      crosswalk: [{ scheme: 'cameo', code: 'IGO', match: 'exact' }],
    },
    company: {
      label: 'Company',
      definition:
        'A business in any ownership, makers owned by the state included, unless its task is to export the arms of ' +
        'its state.',
      example: 'A shipyard.',
      crosswalk: [{ scheme: 'cameo', code: 'BUS', match: 'close' }],
    },
    'state-arms-exporter': {
      label: 'State arms exporter',
      definition: 'A body owned by the state that sells the arms of several makers abroad.',
      example: 'A state export corporation.',
      crosswalk: [{ scheme: 'cameo', code: 'BUS', match: 'broad' }],
    },
    'armed-group': {
      label: 'Armed group',
      definition: 'A non-state force that fights or could fight.',
      example: 'A rebel movement.',
      crosswalk: [{ scheme: 'cameo', code: 'REB', match: 'close' }],
    },
    party: {
      label: 'Political party',
      definition: 'A political party or an electoral alliance.',
      example: 'An opposition party.',
    },
    media: {
      label: 'Media',
      definition: 'A newspaper, broadcaster, agency or other publisher of news.',
      example: 'A news agency.',
      crosswalk: [{ scheme: 'cameo', code: 'MED', match: 'close' }],
    },
    ngo: {
      label: 'Non-governmental organisation',
      definition:
        'An association, research institute, university or campaign that belongs to no state and does no business.',
      example: 'A peace research institute.',
      crosswalk: [{ scheme: 'cameo', code: 'NGO', match: 'close' }],
    },
  },
})
