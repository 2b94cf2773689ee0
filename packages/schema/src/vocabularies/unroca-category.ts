import { vocabulary } from '../vocabulary.ts'

export const unrocaCategory = vocabulary({
  id: 'unroca-category',
  title: 'Category of the UN Register',
  description:
    'In which category of the United Nations Register of Conventional Arms does the weapon fall? Give the edition ' +
    'too, since several categories have changed.',
  source: 'The United Nations Register of Conventional Arms, established by General Assembly resolution 46/36 L.',
  codes: {
    i: {
      label: 'I, battle tanks',
      definition:
        'Self-propelled armoured fighting vehicles of at least 16.5 tonnes unladen with a high-velocity direct-fire ' +
        'main gun of at least 75 mm. In the Register from the start.',
      example: 'A main battle tank.',
      crosswalk: [{ scheme: 'unroca', code: 'I', match: 'exact' }],
    },
    ii: {
      label: 'II, armoured combat vehicles',
      definition:
        'Self-propelled armoured vehicles that carry a squad of four or more infantrymen, or are armed with a ' +
        'weapon of at least 12.5 mm or a missile launcher. In the Register from the start.',
      example: 'An infantry fighting vehicle.',
      crosswalk: [{ scheme: 'unroca', code: 'II', match: 'exact' }],
    },
    iii: {
      label: 'III, large-calibre artillery',
      definition:
        'Guns, howitzers, mortars and multiple rocket launchers for mainly indirect fire on surface targets, of at ' +
        'least 75 mm since 2003 and at least 100 mm before.',
      example: 'A 105 mm howitzer.',
      crosswalk: [
        { scheme: 'unroca', code: 'III', match: 'exact', edition: 'gge-2003' },
        { scheme: 'unroca', code: 'III', match: 'narrow', edition: 'panel-1992' },
      ],
    },
    iv: {
      label: 'IV, combat aircraft',
      definition:
        'Fixed-wing or variable-geometry aircraft armed or equipped to engage targets, including versions for ' +
        'electronic warfare and reconnaissance. The experts of 2013 held armed drones to be covered, and since 2016 ' +
        'they are named.',
      example: 'A fighter.',
      crosswalk: [{ scheme: 'unroca', code: 'IV', match: 'exact' }],
    },
    v: {
      label: 'V, attack helicopters',
      definition:
        'Rotary-wing aircraft armed or equipped to engage targets with an integrated fire-control and aiming ' +
        'system. Unmanned ones are to be reported under a recommendation of 2022.',
      example: 'An attack helicopter.',
      crosswalk: [{ scheme: 'unroca', code: 'V', match: 'exact' }],
    },
    vi: {
      label: 'VI, warships',
      definition:
        'Vessels and submarines armed and equipped for military use of at least 500 tonnes, and smaller ones with ' +
        'missiles or torpedoes of at least 25 km range. Before 2006 the threshold was 750 tonnes.',
      example: 'A frigate.',
      crosswalk: [
        { scheme: 'unroca', code: 'VI', match: 'exact', edition: 'gge-2006' },
        { scheme: 'unroca', code: 'VI', match: 'narrow', edition: 'panel-1992' },
      ],
    },
    vii: {
      label: 'VII, missiles and launchers',
      definition:
        'Rockets and missiles that carry a warhead at least 25 km, and their launchers, unless covered above. ' +
        'Ground-to-air missiles are outside. Since 2003 this is part (a) of the category.',
      example: 'An anti-ship missile.',
      crosswalk: [
        { scheme: 'unroca', code: 'VII', match: 'exact', edition: 'panel-1992' },
        { scheme: 'unroca', code: 'VII (a)', match: 'exact', edition: 'gge-2003' },
      ],
    },
    'vii-b': {
      label: 'VII (b), MANPADS',
      definition:
        'Man-portable air-defence systems, added in 2003 as part (b) of category VII. All other ground-to-air ' +
        'missiles are none.',
      example: 'A shoulder-fired missile.',
      crosswalk: [{ scheme: 'unroca', code: 'VII (b)', match: 'exact', edition: 'gge-2003' }],
    },
    salw: {
      label: 'Small arms and light weapons',
      definition:
        'Reported by invitation and not as a category: as background information since 2003, on a standard form ' +
        'since 2006, in parallel with the seven categories since 2016.',
      example: 'Assault rifles.',
    },
    none: {
      label: 'In no category',
      definition:
        'The Register does not cover it. Ground-to-air missiles other than MANPADS, transport aircraft, radars and ' +
        'unarmed vehicles are the usual cases.',
      example: 'A vehicle-mounted air-defence system.',
    },
  },
})
