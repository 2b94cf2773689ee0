import { vocabulary } from '../vocabulary.ts'

export const armamentCategory = vocabulary({
  id: 'armament-category',
  title: 'Armament category',
  description:
    'Which of the armament categories of the SIPRI Arms Transfers Database does the weapon belong to? The lower ' +
    'size limits of SIPRI do not bind: smaller weapons take the category of their kind, or other.',
  source: 'The armament categories of the SIPRI Arms Transfers Database.',
  codes: {
    aircraft: {
      label: 'Aircraft',
      definition:
        'Aeroplanes and helicopters, manned or unmanned. Loitering munitions that are used up in the attack are ' +
        'missiles.',
      example: 'A fighter, a transport helicopter, a reconnaissance drone.',
      crosswalk: [
        { scheme: 'sipri', code: 'Aircraft', match: 'close' },
        { scheme: 'unroca', code: 'IV', match: 'narrow' },
        { scheme: 'unroca', code: 'V', match: 'narrow' },
      ],
    },
    'air-defence-systems': {
      label: 'Air-defence systems',
      definition:
        'Land-based surface-to-air missile systems and anti-aircraft guns, on a vehicle or not. The missiles ' +
        'counted apart from the system are missiles.',
      example: 'A battery of launchers with its command vehicle.',
      crosswalk: [{ scheme: 'sipri', code: 'Air defence systems', match: 'close' }],
    },
    'anti-submarine-warfare-weapons': {
      label: 'Anti-submarine warfare weapons',
      definition:
        'Rocket launchers and mortars for use against submarines. Torpedoes are missiles, sonars are sensors.',
      example: 'A shipborne anti-submarine rocket launcher.',
      crosswalk: [{ scheme: 'sipri', code: 'Anti-submarine warfare weapons', match: 'close' }],
    },
    'armoured-vehicles': {
      label: 'Armoured vehicles',
      definition:
        'Vehicles with integral armour: tanks, armoured cars, personnel carriers, infantry fighting and support ' +
        'vehicles. Self-propelled guns are artillery, unarmoured trucks are other.',
      example: 'A main battle tank or a mine-protected patrol vehicle.',
      crosswalk: [
        { scheme: 'sipri', code: 'Armoured vehicles', match: 'exact' },
        { scheme: 'unroca', code: 'I', match: 'narrow' },
        { scheme: 'unroca', code: 'II', match: 'narrow' },
      ],
    },
    artillery: {
      label: 'Artillery',
      definition:
        'Guns, howitzers, mortars and multiple rocket launchers, towed, self-propelled, fixed or naval. ' +
        'Anti-aircraft guns are air-defence-systems.',
      example: 'A 155 mm self-propelled howitzer.',
      crosswalk: [
        { scheme: 'sipri', code: 'Artillery', match: 'close' },
        { scheme: 'unroca', code: 'III', match: 'close' },
      ],
    },
    engines: {
      label: 'Engines',
      definition:
        'Engines for military aircraft, ships and armoured vehicles, when supplied as goods of their own and not ' +
        'inside the platform.',
      example: 'Turbofans for a locally built trainer.',
      crosswalk: [{ scheme: 'sipri', code: 'Engines', match: 'close' }],
    },
    missiles: {
      label: 'Missiles',
      definition:
        'Guided missiles, portable ones included, guided bombs and shells, torpedoes and loitering munitions. ' +
        'Unguided ammunition is other, a complete ground-based air-defence system is air-defence-systems.',
      example: 'Air-to-air missiles for a fighter.',
      crosswalk: [
        { scheme: 'sipri', code: 'Missiles', match: 'close' },
        { scheme: 'unroca', code: 'VII', match: 'narrow' },
      ],
    },
    'naval-weapons': {
      label: 'Naval weapons',
      definition:
        'Weapon systems made for fitting to ships, such as ship-based air-defence systems and naval guns that no ' +
        'other category takes.',
      example: 'A close-in weapon system for a frigate.',
      crosswalk: [{ scheme: 'sipri', code: 'Naval weapons', match: 'close' }],
    },
    satellites: {
      label: 'Satellites',
      definition: 'Reconnaissance and other satellites for military use, with or without the ground station.',
      example: 'An imaging satellite for a defence ministry.',
      crosswalk: [{ scheme: 'sipri', code: 'Satellites', match: 'close' }],
    },
    sensors: {
      label: 'Sensors',
      definition:
        'Radars, sonars, electro-optical and electronic reconnaissance systems that are goods of their own and no ' +
        'fixed part of another item.',
      example: 'An air-surveillance radar.',
      crosswalk: [{ scheme: 'sipri', code: 'Sensors', match: 'close' }],
    },
    ships: {
      label: 'Ships',
      definition: 'Vessels for military use, submarines included, armed or built for a navy or coast guard.',
      example: 'A corvette or a landing ship.',
      crosswalk: [
        { scheme: 'sipri', code: 'Ships', match: 'close' },
        { scheme: 'unroca', code: 'VI', match: 'narrow' },
      ],
    },
    other: {
      label: 'Other',
      definition:
        'Arms and military equipment that no category above takes: small arms, unguided ammunition, trucks, gun ' +
        'turrets, air-refuelling systems, protective gear.',
      example: 'A shipment of rifles and cartridges.',
      crosswalk: [{ scheme: 'sipri', code: 'Other', match: 'narrow' }],
    },
  },
})
