import { vocabulary } from '../vocabulary.ts'

export const weaponNameForm = vocabulary({
  id: 'weapon-name-form',
  title: "Form of a weapon's name",
  description: 'Who calls the weapon so, or how?',
  codes: {
    maker: {
      label: 'Maker',
      definition: "The maker's own model designation.",
      example: 'A type number from a catalogue.',
    },
    service: {
      label: 'Service',
      definition: 'The designation given by the armed forces or ministry that adopted it, index numbers included.',
      example: 'An ordnance index, or a designation of a joint system.',
    },
    export: {
      label: 'Export',
      definition: 'The designation under which it is sold abroad.',
      example: 'A model number with an export letter.',
    },
    'nato-reporting': {
      label: 'NATO reporting name',
      definition: 'The code word, with or without number, that NATO assigned.',
      example: 'SA-22 Greyhound.',
    },
    nickname: {
      label: 'Nickname',
      definition: 'A popular or official by-name.',
      example: 'An animal or a weather phenomenon.',
    },
    transliteration: {
      label: 'Transliteration',
      definition: 'The name carried into another script or spelling.',
      example: 'Pantsir, Pantsyr, Pantzir.',
    },
  },
})
