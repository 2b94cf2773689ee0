import { vocabulary } from '../vocabulary.ts'

export const munitionsList = vocabulary({
  id: 'munitions-list',
  title: 'Munitions list category',
  description:
    'Which category of the Wassenaar munitions list, and so of the EU common military list, controls the goods?',
  source:
    'The Munitions List of the Wassenaar Arrangement. The Common Military List of the European Union follows its ' +
    'numbering.',
  codes: {
    ml1: {
      label: 'Small arms',
      definition: 'Smooth-bore weapons under 20 mm and other arms of 12.7 mm or less, with accessories.',
      example: 'A rifle.',
      crosswalk: [{ scheme: 'wassenaar', code: 'ML1', match: 'exact' }],
    },
    ml2: {
      label: 'Larger guns and launchers',
      definition:
        'Smooth-bore weapons of 20 mm or more and other guns, howitzers, mortars and projectors above 12.7 mm.',
      example: 'A howitzer.',
      crosswalk: [{ scheme: 'wassenaar', code: 'ML2', match: 'exact' }],
    },
    ml3: {
      label: 'Ammunition and fuzes',
      definition: 'Ammunition and fuze-setting devices for the arms of ML1, ML2 and ML12.',
      example: 'Artillery shells.',
      crosswalk: [{ scheme: 'wassenaar', code: 'ML3', match: 'exact' }],
    },
    ml4: {
      label: 'Bombs, torpedoes, rockets, missiles',
      definition:
        'Bombs, torpedoes, rockets, missiles, mines and other explosive devices, with equipment to handle, launch ' +
        'or defeat them.',
      example: 'A surface-to-air missile.',
      crosswalk: [{ scheme: 'wassenaar', code: 'ML4', match: 'exact' }],
    },
    ml5: {
      label: 'Fire control and warning',
      definition:
        'Fire control, surveillance, alerting and warning equipment for military use, and countermeasures to it.',
      example: 'A fire-control radar.',
      crosswalk: [{ scheme: 'wassenaar', code: 'ML5', match: 'exact' }],
    },
    ml6: {
      label: 'Ground vehicles',
      definition: 'Ground vehicles designed or modified for military use, and their components.',
      example: 'A battle tank.',
      crosswalk: [{ scheme: 'wassenaar', code: 'ML6', match: 'exact' }],
    },
    ml7: {
      label: 'Chemical, biological, riot control agents',
      definition:
        'Toxic agents, riot control agents, radioactive materials, and equipment and materials related to them.',
      example: 'Riot control gas.',
      crosswalk: [{ scheme: 'wassenaar', code: 'ML7', match: 'exact' }],
    },
    ml8: {
      label: 'Energetic materials',
      definition: 'Explosives, propellants, fuels and pyrotechnics for military use, and related substances.',
      example: 'Propellant powder.',
      crosswalk: [{ scheme: 'wassenaar', code: 'ML8', match: 'exact' }],
    },
    ml9: {
      label: 'Vessels of war',
      definition: 'Surface and submarine vessels of war, special naval equipment and components.',
      example: 'A corvette.',
      crosswalk: [{ scheme: 'wassenaar', code: 'ML9', match: 'exact' }],
    },
    ml10: {
      label: 'Aircraft',
      definition: 'Aircraft, lighter-than-air vehicles and unmanned aircraft for military use, engines and equipment.',
      example: 'A combat drone.',
      crosswalk: [{ scheme: 'wassenaar', code: 'ML10', match: 'exact' }],
    },
    ml11: {
      label: 'Military electronics',
      definition: 'Electronic equipment for military use, and spacecraft, that no other category controls.',
      example: 'A jammer.',
      crosswalk: [{ scheme: 'wassenaar', code: 'ML11', match: 'exact' }],
    },
    ml12: {
      label: 'Kinetic energy weapons',
      definition: 'High-velocity kinetic energy weapon systems and related equipment.',
      example: 'An electromagnetic gun.',
      crosswalk: [{ scheme: 'wassenaar', code: 'ML12', match: 'exact' }],
    },
    ml13: {
      label: 'Armour and protection',
      definition: 'Armoured or protective equipment, constructions and components.',
      example: 'Body armour.',
      crosswalk: [{ scheme: 'wassenaar', code: 'ML13', match: 'exact' }],
    },
    ml14: {
      label: 'Training equipment',
      definition: 'Specialised equipment for military training or for simulating military scenarios.',
      example: 'A flight simulator.',
      crosswalk: [{ scheme: 'wassenaar', code: 'ML14', match: 'exact' }],
    },
    ml15: {
      label: 'Imaging and countermeasures',
      definition: 'Imaging or countermeasure equipment designed for military use.',
      example: 'A thermal camera.',
      crosswalk: [{ scheme: 'wassenaar', code: 'ML15', match: 'exact' }],
    },
    ml16: {
      label: 'Forgings and castings',
      definition: 'Forgings, castings and other unfinished products for goods that the list controls.',
      example: 'An unfinished gun barrel.',
      crosswalk: [{ scheme: 'wassenaar', code: 'ML16', match: 'exact' }],
    },
    ml17: {
      label: 'Miscellaneous equipment',
      definition: 'Various equipment, materials and libraries, such as bridging, diving and robotic equipment.',
      example: 'A pontoon bridge.',
      crosswalk: [{ scheme: 'wassenaar', code: 'ML17', match: 'exact' }],
    },
    ml18: {
      label: 'Production equipment',
      definition: 'Equipment to make, test or qualify the goods on the list.',
      example: 'A shell-filling line.',
      crosswalk: [{ scheme: 'wassenaar', code: 'ML18', match: 'exact' }],
    },
    ml19: {
      label: 'Directed energy weapons',
      definition:
        'Laser, particle beam, radio-frequency and other directed energy weapons, countermeasures and test models.',
      example: 'A laser against drones.',
      crosswalk: [{ scheme: 'wassenaar', code: 'ML19', match: 'exact' }],
    },
    ml20: {
      label: 'Cryogenic and superconductive equipment',
      definition: 'Cryogenic and superconductive equipment for military vehicles, ships, aircraft or spacecraft.',
      example: 'A superconducting ship drive.',
      crosswalk: [{ scheme: 'wassenaar', code: 'ML20', match: 'exact' }],
    },
    ml21: {
      label: 'Software',
      definition: 'Software for goods on the list or for military use.',
      example: 'A battle management program.',
      crosswalk: [{ scheme: 'wassenaar', code: 'ML21', match: 'exact' }],
    },
    ml22: {
      label: 'Technology',
      definition: 'Technology required to develop, make, operate, maintain or repair goods on the list.',
      example: 'Production drawings.',
      crosswalk: [{ scheme: 'wassenaar', code: 'ML22', match: 'exact' }],
    },
  },
})
