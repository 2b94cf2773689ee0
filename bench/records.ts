/** A record as it is written. */
export interface Identified {
  readonly id: string
  readonly [key: string]: unknown
}

const curation = { coders: ['coder-a'], coded: '2026-01-15', codebook: '1.0', status: 'single-coded' }
export const SOURCES = 200
export const WEAPONS = 50
export const PEOPLE = 50
export const STATES = 100

/** A code of the range that ISO leaves to users: XAA, XAB … */
export const stateId = (index: number): string => {
  const at = index % STATES
  return `X${String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26))}`
}

const two = (number: number): string => String(number).padStart(2, '0')
const dayOf = (index: number): string => `${2000 + (index % 20)}-${two(1 + (index % 12))}-${two(1 + (index % 28))}`

/** Deals, or statements, that share weapons, people and sources; the next so many have others. */
const BLOCK = 5000
const blockOf = (index: number): number => Math.floor(index / BLOCK)

/** `count` invented records, half deals and half statements of about 3 KB, and the few hundred they refer to; each with the folder it lies in. */
export function* recordsOf(
  count: number,
  bad: number,
): Generator<{ readonly folder: string; readonly record: Identified }> {
  for (let index = 0; index < STATES; index += 1) yield { folder: 'actors/states', record: state(stateId(index)) }
  yield { folder: 'actors/organisations', record: outlet }
  const blocks = blockOf(count / 2 - 1) + 1
  for (let index = 0; index < PEOPLE * blocks; index += 1) yield { folder: 'actors/people', record: person(index) }
  for (let index = 0; index < WEAPONS * blocks; index += 1) yield { folder: 'weapons', record: weapon(index) }
  for (let index = 0; index < SOURCES * blocks; index += 1) {
    yield { folder: `sources/${2000 + (index % 20)}`, record: source(index) }
  }
  for (let index = 0; index < count / 2; index += 1) {
    const wrong = bad > 0 && index % Math.round(1 / bad) === 0
    const year = 2000 + (index % 20)
    yield { folder: `deals/${year}`, record: wrong ? { ...deal(index), titel: 'x' } : deal(index) }
    yield { folder: `statements/${year}`, record: wrong ? { ...statement(index), topics: ['arms'] } : statement(index) }
  }
}

export const state = (id: string) => ({
  id,
  type: 'state',
  names: [{ text: `State ${id}`, language: 'en', form: 'short' }],
  codes: { 'iso3166-1': { alpha3: id, status: 'user-assigned' } },
  curation,
})

export const outlet = {
  id: 'outlet',
  type: 'organisation',
  names: [{ text: 'Outlet', language: 'en', form: 'short' }],
  class: 'media',
  curation,
}

export const person = (index: number) => ({
  id: `person-${index}`,
  type: 'person',
  names: [{ text: `Person Number${index}`, language: 'en', form: 'short' }],
  roles: [
    {
      id: 'minister',
      title: 'Minister',
      onBehalfOf: 'XAA',
      level: 'defence-minister',
      from: '1990',
      references: ['source-0'],
    },
  ],
  curation,
})

export const weapon = (index: number) => ({
  id: `weapon-${index}`,
  designation: `Weapon ${index}`,
  description: 'Invented vehicle',
  origin: ['XAB'],
  category: 'armoured-vehicles',
  unroca: { category: 'ii', edition: 'gge-2016' },
  role: 'platform',
  usualUnit: 'vehicle',
  references: ['source-0'],
  curation,
})

export const source = (index: number) => ({
  id: `source-${index}`,
  type: index % SOURCES === 0 ? 'reference-work' : 'news-article',
  title: `Report number ${index}`,
  publisher: 'outlet',
  url: `https://outlet.example/${index}`,
  published: { edtf: '2026-01-01' },
  accessed: '2026-01-15',
  language: 'en',
  extentRead: 'beginning',
  curation,
})

/** Excerpts of a length that real records have, each with a number of its own. */
const evidence = (index: number, count: number, shift = 0) =>
  Array.from({ length: count }, (_, at) => ({
    id: `e${at + 1}`,
    source: `source-${1 + (((index + shift) * 7 + at) % (SOURCES - 1)) + SOURCES * blockOf(index)}`,
    exact: `In account ${index + shift}-${at} the ministry said that the vehicles ordered by the state were to be handed over in the following months`,
  }))

const party = (actor: string, role: string) => ({ actor, role, evidence: ['e1'] })

const vehicles = (index: number) => ({
  id: 'vehicles',
  weapon: { value: `weapon-${(index % WEAPONS) + WEAPONS * blockOf(index)}`, evidence: ['e1'] },
  category: 'armoured-vehicles',
  quantity: {
    count: 1 + (index % 90),
    unit: 'vehicle',
    evidence: ['e2'],
    alternatives: [{ count: 200, unit: 'vehicle', evidence: ['e4'], note: 'Another paper' }],
  },
})

export function deal(index: number) {
  const day = dayOf(index)
  const event = (id: string, type: string) => ({
    id,
    type,
    realis: 'actual',
    date: { edtf: day, evidence: ['e2'] },
    evidence: ['e3'],
  })
  return {
    id: `deal-${index}`,
    title: `Vehicles from one state to another, number ${index}`,
    existence: { value: 'confirmed', evidence: ['e1'] },
    agreement: { value: 'contract', evidence: ['e1'] },
    modality: [{ value: 'sale', evidence: ['e1'] }],
    parties: [
      party(stateId(index), 'supplier'),
      party(stateId(index + 1 + Math.floor((index % BLOCK) / STATES)), 'recipient'),
    ],
    items: [vehicles(index)],
    value: {
      amount: `${1000 + index}`,
      currency: 'EUR',
      date: day,
      figure: 'contract',
      scope: 'whole-deal',
      evidence: ['e5'],
    },
    events: [event('announced', 'order-announced'), event('signed', 'contract-signed'), event('delivered', 'delivery')],
    evidence: evidence(index, 5),
    curation,
  }
}

export function statement(index: number) {
  const day = dayOf(index)
  const said = evidence(index, 6, 1_000_000)
  return {
    id: `statement-${index}`,
    form: 'speech',
    gloss: `The minister says that order number ${index} goes ahead.`,
    speakers: [
      {
        actor: `person-${(index % PEOPLE) + PEOPLE * blockOf(index)}`,
        role: 'minister',
        capacity: 'official',
        attribution: 'named',
        evidence: ['e1'],
      },
    ],
    onBehalfOf: [{ actor: 'XAA', basis: 'ex-officio' }],
    venue: { type: 'press-conference', evidence: ['e1'] },
    date: { edtf: day, evidence: ['e1'] },
    originalLanguage: 'en',
    acts: [{ act: 'confirm', evidence: ['e2'] }],
    targets: [{ to: `deal/deal-${index}`, relation: 'about', stance: 'favour', evidence: ['e2'] }],
    topics: ['arms-acquisition'],
    links: [{ to: `deal/deal-${index}`, relation: 'confirms' }],
    renditions: said.map(({ id, exact }) => ({
      evidence: id,
      form: 'direct',
      words: { text: exact.slice(3, 60), language: 'en' },
      translation: { is: 'not-translated' },
    })),
    evidence: said,
    curation,
  }
}
