import { vocabulary } from '../vocabulary.ts'

export const act = vocabulary({
  id: 'act',
  title: 'Speech act',
  description:
    'What does the speaker do by saying it? One statement may perform several acts; code each one that some stretch ' +
    'of words carries.',
  source: 'After speech-act theory and the verb classes of event data (CAMEO, PLOVER).',
  codes: {
    assert: {
      label: 'Assert',
      definition:
        'Says that something is so and does nothing more by it. The residual code for claims of fact: announce, ' +
        'confirm and deny go first.',
      example: 'A minister says the radar sees 100 km far.',
      crosswalk: [{ scheme: 'cameo', code: '010', match: 'close' }],
    },
    announce: {
      label: 'Announce',
      definition:
        'Makes a decision, signing, delivery or plan public for the first time, with the authority to do so. If it ' +
        'was already being reported, use confirm.',
      example: 'A ministry says that it has signed a contract for six helicopters.',
      crosswalk: [{ scheme: 'cameo', code: '010', match: 'broad' }],
    },
    confirm: {
      label: 'Confirm',
      definition:
        'Says that something already reported, asked about or alleged is true. If nobody had said it before, use ' +
        'announce.',
      example: 'Asked about press reports, a spokesperson says that the delivery took place.',
      crosswalk: [{ scheme: 'cameo', code: '010', match: 'broad' }],
    },
    deny: {
      label: 'Deny',
      definition:
        'Says that something reported, asked about or alleged is untrue, or that the speaker is not responsible for ' +
        'it. Refusing to do something is reject.',
      example: 'An embassy says that no such contract exists.',
      crosswalk: [{ scheme: 'cameo', code: '016', match: 'narrow' }],
    },
    'decline-comment': {
      label: 'Decline comment',
      definition: 'Is asked and refuses to answer. A vague answer is still an answer: code the act that it performs.',
      example: 'A maker says that it does not discuss its customers.',
      crosswalk: [{ scheme: 'cameo', code: '011', match: 'exact' }],
    },
    praise: {
      label: 'Praise',
      definition:
        'Speaks well of an actor, a weapon or something done. Without praise but with backing for a cause or a ' +
        'plan, use support.',
      example: 'A general calls the delivered aircraft excellent.',
      crosswalk: [
        { scheme: 'cameo', code: '051', match: 'broad' },
        { scheme: 'plover', code: 'SUPPORT', match: 'broad' },
      ],
    },
    support: {
      label: 'Support',
      definition:
        'Declares backing for an actor, a policy or a deal, or welcomes it. Approval of qualities alone is praise, ' +
        'a commitment to act is promise.',
      example: 'A head of government says that the neighbour has every right to buy the system.',
      crosswalk: [
        { scheme: 'cameo', code: '051', match: 'broad' },
        { scheme: 'plover', code: 'SUPPORT', match: 'broad' },
      ],
    },
    'express-concern': {
      label: 'Express concern',
      definition:
        'Voices worry or regret over a development without blaming anybody. With blame for a fault use criticise, ' +
        'with bad consequences for the hearer use warn.',
      example: 'An official says that the build-up in the region is worrying.',
    },
    criticise: {
      label: 'Criticise',
      definition:
        'Finds fault with an actor, an act or a policy. A charge that a rule or a promise was broken is accuse.',
      example: 'A legislator calls the purchase a waste of money.',
      crosswalk: [
        { scheme: 'cameo', code: '111', match: 'exact' },
        { scheme: 'plover', code: 'ACCUSE', match: 'broad' },
      ],
    },
    accuse: {
      label: 'Accuse',
      definition:
        'Charges an actor with a wrong: breaking a law, an embargo, an undertaking, or acting in bad faith. ' +
        'Disapproval without such a charge is criticise.',
      example: 'A state says that its neighbour breaches the embargo.',
      crosswalk: [
        { scheme: 'cameo', code: '112', match: 'exact' },
        { scheme: 'plover', code: 'ACCUSE', match: 'broad' },
      ],
    },
    warn: {
      label: 'Warn',
      definition:
        'Points out bad consequences of a course of action that the speaker does not claim to bring about. If the ' +
        'speaker would inflict them, use threaten.',
      example: 'An envoy advises a state to be careful, since such purchases can fall under sanctions law.',
      crosswalk: [
        { scheme: 'cameo', code: '13', match: 'broad' },
        { scheme: 'plover', code: 'THREATEN', match: 'broad' },
      ],
    },
    threaten: {
      label: 'Threaten',
      definition:
        'Says that the speaker or those spoken for will do harm or withdraw something, usually on a condition. ' +
        'Consequences that others or the law would bring are warn.',
      example: 'A government says that it will stop deliveries if the parts are passed on.',
      crosswalk: [
        { scheme: 'cameo', code: '13', match: 'close' },
        { scheme: 'plover', code: 'THREATEN', match: 'close' },
      ],
    },
    demand: {
      label: 'Demand',
      definition:
        'Tells somebody to do or stop something, as of right or with pressure. If the choice is left to the hearer, ' +
        'use request.',
      example: 'A foreign ministry insists that the missiles be sent back.',
      crosswalk: [
        { scheme: 'cameo', code: '10', match: 'exact' },
        { scheme: 'plover', code: 'REQUEST', match: 'broad' },
      ],
    },
    advise: {
      label: 'Advise',
      definition:
        'Recommends to somebody what to do, in their own interest and as their own choice. ' +
        'If the speaker wants it for their own sake, use request.',
      example: 'A president tells a colleague which air-defence system would suit his country.',
    },
    request: {
      label: 'Request',
      definition:
        'Asks, appeals or calls on somebody to do something or to give information, and leaves the choice to them. ' +
        'If it is put as an obligation, use demand.',
      example: 'A president asks for more air-defence batteries.',
      crosswalk: [
        { scheme: 'cameo', code: '02', match: 'close' },
        { scheme: 'plover', code: 'REQUEST', match: 'broad' },
      ],
    },
    offer: {
      label: 'Offer',
      definition:
        'Says that the speaker is ready to give or do something if the other side accepts. Without need of ' +
        'acceptance it is promise.',
      example: 'A visiting minister says that fighter aircraft could be sold on credit.',
      crosswalk: [
        { scheme: 'cameo', code: '03', match: 'broad' },
        { scheme: 'plover', code: 'AGREE', match: 'broad' },
      ],
    },
    promise: {
      label: 'Promise',
      definition:
        'Commits the speaker, or those spoken for, to a future act. If it depends on acceptance use offer, if it ' +
        'merely foretells use predict.',
      example: 'A minister says that the two batteries will be handed over by spring.',
      crosswalk: [
        { scheme: 'cameo', code: '03', match: 'broad' },
        { scheme: 'plover', code: 'AGREE', match: 'broad' },
      ],
    },
    propose: {
      label: 'Propose',
      definition:
        'Puts forward a joint course of action, talks or a text for others to consider. What the speaker alone ' +
        'would give is offer.',
      example: 'A state suggests a regional ceiling for heavy weapons.',
    },
    agree: {
      label: 'Agree',
      definition:
        'Accepts an offer, request, demand or proposal of somebody else, or states that the sides have come to ' +
        'terms.',
      example: 'Both delegations say that they have settled the price.',
      crosswalk: [
        { scheme: 'cameo', code: '03', match: 'broad' },
        { scheme: 'plover', code: 'AGREE', match: 'broad' },
      ],
    },
    abstain: {
      label: 'Abstain',
      definition: 'Takes no side in a vote, by declaration or by the vote itself.',
      example: 'Six states abstain on the extension of an embargo.',
    },
    reject: {
      label: 'Reject',
      definition:
        'Turns down an offer, request, demand, proposal or piece of advice. Saying that a claim is untrue is deny.',
      example: 'A government says that it will not cancel the order under pressure.',
      crosswalk: [
        { scheme: 'cameo', code: '12', match: 'close' },
        { scheme: 'plover', code: 'REJECT', match: 'close' },
      ],
    },
    justify: {
      label: 'Justify',
      definition:
        'Gives reasons why an act or a policy of the speaker or an ally is right, necessary or lawful. Backing ' +
        'without reasons is support.',
      example: 'A president says that the country arms itself because its neighbours do.',
    },
    'report-speech': {
      label: 'Report speech',
      definition:
        'Passes on what somebody else said. Code the words passed on as a statement of their own, embedded in this ' +
        'one.',
      example: 'A president tells reporters what a foreign leader told him about a delivery.',
    },
    predict: {
      label: 'Predict',
      definition:
        'Says what will happen without committing to bring it about. A commitment is promise, a bad outcome held up ' +
        'to dissuade is warn.',
      example: 'An analyst of the ministry expects the first aircraft next year.',
    },
    thank: {
      label: 'Thank',
      definition: 'Expresses gratitude to somebody for something done or given.',
      example: 'A defence minister thanks the donor for the vehicles.',
    },
    apologise: {
      label: 'Apologise',
      definition:
        'Expresses regret to somebody for what the speaker, or those spoken for, did. Regret over what others did ' +
        'is express-concern.',
      example: 'A state says sorry for the late delivery.',
      crosswalk: [{ scheme: 'cameo', code: '055', match: 'exact' }],
    },
  },
})
