import { vocabulary } from '../vocabulary.ts'

export const quantityUnit = vocabulary({
  id: 'quantity-unit',
  title: 'Unit of count',
  description: 'What is being counted? Code what the source counts; never turn batteries into launchers.',
  codes: {
    item: {
      label: 'Item',
      definition: 'Pieces of equipment for which no unit below fits.',
      example: 'Radars, rifles, engines.',
    },
    vehicle: {
      label: 'Vehicle',
      definition: 'Land vehicles, armoured or not. A vehicle counted because it carries launch tubes is launcher.',
      example: 'Armoured personnel carriers.',
    },
    aircraft: {
      label: 'Aircraft',
      definition: 'Aeroplanes, helicopters and reusable unmanned aircraft.',
      example: 'Fighters.',
    },
    vessel: {
      label: 'Vessel',
      definition: 'Ships, boats and submarines.',
      example: 'Patrol boats.',
    },
    launcher: {
      label: 'Launcher',
      definition: 'Single launchers or combat vehicles of a missile or rocket system.',
      example: 'Six launch vehicles.',
    },
    'fire-unit': {
      label: 'Fire unit',
      definition: 'The smallest set that can detect and engage alone, when a source counts such sets.',
      example: 'Fire units with a radar and three launchers.',
    },
    battery: {
      label: 'Battery',
      definition: 'Batteries as units of organisation or delivery. How many launchers each has goes into composition.',
      example: 'One battery of six launchers.',
    },
    battalion: {
      label: 'Battalion',
      definition:
        'Battalions, artillery divisions in the Soviet sense included: a divizion is a battalion and no division.',
      example: 'Two battalions of an air-defence system.',
    },
    regiment: {
      label: 'Regiment',
      definition: 'Regiments or regimental sets.',
      example: 'One regiment of two battalions.',
    },
    squadron: {
      label: 'Squadron',
      definition: 'Squadrons of aircraft.',
      example: 'A squadron of trainers.',
    },
    missile: {
      label: 'Missile',
      definition: 'Guided missiles, guided bombs, torpedoes and loitering munitions, without their launchers.',
      example: 'Air-to-air missiles.',
    },
    round: {
      label: 'Round',
      definition: 'Unguided ammunition by the piece: shells, rockets, bombs, cartridges, mines.',
      example: 'Artillery rounds.',
    },
    set: {
      label: 'Set',
      definition: 'Sets of equipment that the source counts as such, other than kits for assembly.',
      example: 'Sets of night-vision gear.',
    },
    kit: {
      label: 'Kit',
      definition: 'Kits for assembly or for upgrade.',
      example: 'Kits for local assembly.',
    },
    licence: {
      label: 'Licence',
      definition: 'Licences or licensed production runs, where no number of goods is given.',
      example: 'A licence to build a rifle.',
    },
    'unspecified-system': {
      label: 'Unspecified system',
      definition:
        'Systems or complexes, when the source does not tell whether it means launchers, batteries or more. Never ' +
        'replace it by a guess.',
      example: 'A Pantsir-S missile system.',
    },
  },
})
