import { vocabulary } from '../vocabulary.ts'

export const roleLevel = vocabulary({
  id: 'role-level',
  title: 'Level of a role',
  description: 'At what level of public life is the role?',
  codes: {
    'head-of-state': {
      label: 'Head of state',
      definition: 'President, monarch or other head of state, executive or ceremonial.',
      example: 'A president.',
      crosswalk: [{ scheme: 'cameo', code: 'GOV', match: 'broad' }],
    },
    'head-of-government': {
      label: 'Head of government',
      definition: 'Prime minister, chancellor or the like. A president who also leads the government is head-of-state.',
      example: 'A prime minister.',
      crosswalk: [{ scheme: 'cameo', code: 'GOV', match: 'broad' }],
    },
    'deputy-head-of-state': {
      label: 'Deputy head of state',
      definition: 'Vice president or the like: next in rank to the head of state.',
      example: 'A vice president.',
      crosswalk: [{ scheme: 'cameo', code: 'GOV', match: 'broad' }],
    },
    'foreign-minister': {
      label: 'Foreign minister',
      definition: 'Member of the government in charge of foreign affairs.',
      example: 'A secretary of state in charge of foreign affairs.',
      crosswalk: [{ scheme: 'cameo', code: 'GOV', match: 'broad' }],
    },
    'defence-minister': {
      label: 'Defence minister',
      definition: 'Member of the government in charge of defence.',
      example: 'A minister of defence.',
      crosswalk: [{ scheme: 'cameo', code: 'GOV', match: 'broad' }],
    },
    'other-minister': {
      label: 'Other minister',
      definition:
        'Any other member of the government, and deputies of the head of government without one of these offices.',
      example: 'A minister of finance.',
      crosswalk: [{ scheme: 'cameo', code: 'GOV', match: 'broad' }],
    },
    'senior-official': {
      label: 'Senior official',
      definition: 'Deputy ministers, state secretaries, heads of agencies and departments, advisers of leaders.',
      example: 'The head of an arms-export agency.',
      crosswalk: [{ scheme: 'cameo', code: 'GOV', match: 'broad' }],
    },
    envoy: {
      label: 'Envoy',
      definition:
        'Special representative or envoy for a region or a matter, of a state or an international organisation.',
      example: 'A special representative for a peace process.',
    },
    ambassador: {
      label: 'Ambassador',
      definition: 'Head of a mission to a state or an international organisation, chargés included.',
      example: 'An ambassador.',
      crosswalk: [{ scheme: 'cameo', code: 'GOV', match: 'broad' }],
    },
    'igo-head': {
      label: 'Head of an international organisation',
      definition:
        'Secretary-general, president or commissioner at the head of an international organisation or of its ' +
        'executive.',
      example: 'A secretary-general.',
      crosswalk: [{ scheme: 'cameo', code: 'IGO', match: 'broad' }],
    },
    'igo-official': {
      label: 'Official of an international organisation',
      definition: 'Any other officer of an international organisation, commissioners and directors included.',
      example: 'A commissioner for enlargement.',
      crosswalk: [{ scheme: 'cameo', code: 'IGO', match: 'broad' }],
    },
    spokesperson: {
      label: 'Spokesperson',
      definition: 'Authorised to speak to the press for a body or an office holder.',
      example: "A ministry's spokesperson.",
    },
    'military-commander': {
      label: 'Military commander',
      definition: 'Officer speaking in a command or staff post.',
      example: 'A chief of the general staff.',
      crosswalk: [{ scheme: 'cameo', code: 'MIL', match: 'broad' }],
    },
    legislator: {
      label: 'Legislator',
      definition: 'Member of a legislature, its presiding officers included, when not in government.',
      example: 'A member of a defence committee.',
      crosswalk: [{ scheme: 'cameo', code: 'LEG', match: 'close' }],
    },
    'company-executive': {
      label: 'Company executive',
      definition: 'Manager or director of a company or of a state arms exporter.',
      example: 'The head of a shipyard.',
      crosswalk: [{ scheme: 'cameo', code: 'BUS', match: 'broad' }],
    },
    other: {
      label: 'Other',
      definition: 'Any other public role.',
      example: 'A party leader outside parliament.',
    },
  },
})
