import { vocabulary } from '../vocabulary.ts'

export const topic = vocabulary({
  id: 'topic',
  title: 'Topic',
  description:
    'What is the statement about? Give every topic that a sentence of the statement is devoted to, and no topic ' +
    'that it merely touches.',
  codes: {
    'arms-acquisition': {
      label: 'Arms acquisition',
      definition: 'Whether, why and what weapons a state should get. How it buys them is procurement.',
      example: 'Why fighters are needed.',
    },
    procurement: {
      label: 'Procurement',
      definition: 'How weapons are bought: tenders, choice of supplier, contracts, procedure.',
      example: 'The rules of a competition.',
    },
    'price-and-financing': {
      label: 'Price and financing',
      definition: 'What weapons cost and who pays: prices, loans, budgets for the purchase.',
      example: 'Terms of a credit.',
    },
    delivery: {
      label: 'Delivery',
      definition: 'When and how goods are handed over, delays included.',
      example: 'The date of the first batch.',
    },
    offsets: {
      label: 'Offsets',
      definition:
        "Compensation that the supplier owes to the buyer's economy. Skills and designs passed on are " +
        'technology-transfer.',
      example: 'Work shares for local firms.',
    },
    'technology-transfer': {
      label: 'Technology transfer',
      definition: 'Passing on know-how, designs or production, licences included.',
      example: 'Local production of missiles.',
    },
    'defence-industry': {
      label: 'Defence industry',
      definition: 'Makers, jobs, capacity, ownership and exports as business.',
      example: 'Orders that keep a shipyard open.',
    },
    interoperability: {
      label: 'Interoperability',
      definition: 'Whether weapons work with those of allies, standards and integration included.',
      example: 'A radar that cannot join a common network.',
    },
    'arms-export-policy': {
      label: 'Arms-export policy',
      definition:
        'Rules and decisions of supplier states on exports in general or to a recipient. A ban on a recipient is ' +
        'embargo.',
      example: 'Criteria for licences.',
    },
    'end-use': {
      label: 'End use and re-export',
      definition: 'Undertakings on use, users and passing on, and breaches of them.',
      example: 'An end-user certificate.',
    },
    'arms-control': {
      label: 'Arms control and non-proliferation',
      definition: 'Treaties and proposals that limit weapons, nuclear and missile matters included.',
      example: 'Limits on missile range.',
    },
    embargo: {
      label: 'Arms embargo',
      definition: 'Bans on arms supply to a state or group.',
      example: 'The extension of a ban.',
    },
    sanctions: {
      label: 'Sanctions',
      definition: 'Penalties on states, firms or persons other than a ban on arms supply to them.',
      example: 'Penalties for buying a system.',
    },
    'human-rights': {
      label: 'Human rights',
      definition: 'Human rights in connection with arms: repression, use against the population.',
      example: 'Licences for police equipment.',
    },
    'civilian-harm': {
      label: 'Civilian harm',
      definition: 'Harm to civilians in armed conflict and humanitarian law.',
      example: 'Air strikes with supplied bombs.',
    },
    'military-aid': {
      label: 'Military aid',
      definition: 'Equipment, money or training given without payment.',
      example: 'A new assistance package.',
    },
    'military-cooperation': {
      label: 'Military cooperation',
      definition: 'Exercises, training, bases, advisers and staff talks.',
      example: 'A joint exercise.',
    },
    'parliamentary-oversight': {
      label: 'Parliamentary oversight',
      definition: 'Notification, debate and control of arms deals by a legislature.',
      example: 'A vote to stop a sale.',
    },
    'air-defence': {
      label: 'Air defence',
      definition: 'Protection against aircraft, missiles and drones.',
      example: 'Gaps in radar cover.',
    },
    deterrence: {
      label: 'Deterrence',
      definition: 'Arms as a means to keep others from attacking.',
      example: 'Nobody will dare.',
    },
    'regional-balance': {
      label: 'Regional balance',
      definition: 'The relation of forces in a region, arms races included.',
      example: "A neighbour's build-up.",
    },
    alliance: {
      label: 'Alliance',
      definition: 'Alliances and guarantees other than NATO, and the choice of partners.',
      example: 'A defence pact.',
    },
    nato: {
      label: 'NATO',
      definition: 'NATO, membership of it and relations with it.',
      example: 'Living among member states.',
    },
    'eu-accession': {
      label: 'EU accession',
      definition: 'Accession to the European Union, candidates and enlargement policy.',
      example: 'The opening of talks.',
    },
    'military-neutrality': {
      label: 'Military neutrality',
      definition: 'Neutrality or non-alignment in military matters.',
      example: 'A resolution on neutrality.',
    },
    sovereignty: {
      label: 'Sovereignty',
      definition: "A state's right to decide for itself, when that is the argument.",
      example: 'We buy from whom we wish.',
    },
    'bilateral-relations': {
      label: 'Bilateral relations',
      definition: 'Relations between two states in general.',
      example: 'A visit crowns the friendship.',
    },
    'foreign-interference': {
      label: 'Foreign interference',
      definition: 'Influence or meddling by outside powers.',
      example: 'Outside powers in the region.',
    },
    'debt-dependence': {
      label: 'Debt and dependence',
      definition: 'Dependence on a lender or supplier through debt, credit, parts or energy.',
      example: 'Loans that bind a small state.',
    },
    'territorial-dispute': {
      label: 'Territorial dispute',
      definition: 'Disputes over land, sea, borders or statehood.',
      example: 'A contested border.',
    },
    war: {
      label: 'War',
      definition: 'Armed conflict under way or feared, and the conduct of it.',
      example: 'Fighting at the front.',
    },
    'peace-process': {
      label: 'Peace process',
      definition: 'Talks, mediation, ceasefires and settlements.',
      example: 'A ceasefire proposal.',
    },
    terrorism: {
      label: 'Terrorism',
      definition: 'Terrorism and the fight against it.',
      example: 'Weapons in the hands of extremists.',
    },
    corruption: {
      label: 'Corruption',
      definition: 'Bribes, kickbacks and misuse of office around arms.',
      example: 'A commission paid to a middleman.',
    },
    elections: {
      label: 'Elections and domestic politics',
      definition: 'Elections, parties and contests for power at home.',
      example: 'Arms as a campaign theme.',
    },
  },
})
