import { vocabulary } from '../vocabulary.ts'

export const unrocaEdition = vocabulary({
  id: 'unroca-edition',
  title: 'Edition of the UN Register',
  description: 'By which wording of the categories was the weapon placed? Each edition holds until the next.',
  source: 'Reports of the panel of 1992 and of the Groups of Governmental Experts on the Register.',
  codes: {
    'panel-1992': {
      label: '1992',
      definition: 'The seven categories as first put into practice: artillery from 100 mm, warships from 750 tonnes.',
      example: 'Reports on the years from 1992.',
    },
    'gge-2003': {
      label: '2003',
      definition: 'Artillery from 75 mm and MANPADS in category VII.',
      example: 'A mortar of 82 mm is covered.',
    },
    'gge-2006': {
      label: '2006',
      definition: 'Warships and submarines from 500 tonnes, and a standard form for small arms and light weapons.',
      example: 'A corvette of 600 tonnes is covered.',
    },
    'gge-2016': {
      label: '2016',
      definition:
        'Unmanned combat aircraft named in category IV, and small arms and light weapons reported in parallel on ' +
        'trial.',
      example: 'An armed drone is covered in category IV.',
    },
    'gge-2022': {
      label: '2022',
      definition:
        'Unmanned rotary-wing combat aircraft are to be reported too, and small arms and light weapons are ' +
        'described below the seven categories.',
      example: 'An armed unmanned helicopter is covered.',
    },
  },
})
