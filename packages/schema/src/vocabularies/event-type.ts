import { vocabulary } from '../vocabulary.ts'

export const eventType = vocabulary({
  id: 'event-type',
  title: 'Event type',
  description:
    'What happened, or was to happen, in the course of the deal? Whether it did is told by realis, never by the ' +
    'type.',
  codes: {
    interest: {
      label: 'Interest',
      definition:
        'A possible recipient lets it be known that it would like a weapon, before any formal step. A formal letter ' +
        'is request.',
      example: 'A minister says that the air force looks at two fighters.',
    },
    rumour: {
      label: 'Rumour',
      definition:
        'Unsourced or thinly sourced talk of a deal, recorded as the event of being rumoured. A sourced report of ' +
        'talks is negotiation with realis alleged.',
      example: 'A blog writes that a sale is near.',
    },
    request: {
      label: 'Request',
      definition: 'A formal request for supply, price or permission to buy. An open competition is tender.',
      example: 'A ministry sends a letter of request.',
      crosswalk: [
        { scheme: 'cameo', code: '02', match: 'broad' },
        { scheme: 'plover', code: 'REQUEST', match: 'broad' },
      ],
    },
    tender: {
      label: 'Tender',
      definition:
        'An open or restricted competition is announced, runs or closes. The choice of a winner is selection.',
      example: 'A call for bids on 24 guns.',
    },
    offer: {
      label: 'Offer',
      definition: 'A supplier puts forward goods or terms, in a competition or outside.',
      example: 'A maker bids with local assembly.',
      crosswalk: [
        { scheme: 'cameo', code: '03', match: 'broad' },
        { scheme: 'plover', code: 'AGREE', match: 'broad' },
      ],
    },
    negotiation: {
      label: 'Negotiation',
      definition: 'The sides talk about terms. One event per reported round or period, not per mention.',
      example: 'Price talks in the capital of the buyer.',
      crosswalk: [
        { scheme: 'cameo', code: '046', match: 'broad' },
        { scheme: 'plover', code: 'CONSULT', match: 'broad' },
      ],
    },
    selection: {
      label: 'Selection',
      definition: 'The recipient chooses a weapon or supplier, with no contract yet.',
      example: 'A ministry names its preferred bidder.',
    },
    'government-approval': {
      label: 'Government approval',
      definition: 'A government, as buyer or seller, decides in favour, apart from the licence.',
      example: 'A cabinet approves the purchase.',
    },
    'licence-issued': {
      label: 'Licence issued',
      definition: 'An export, import, transit, re-export or production licence is granted.',
      example: 'The licensing office of the supplier permits the shipment.',
    },
    'licence-denied': {
      label: 'Licence denied',
      definition:
        'Such a licence is refused, revoked or withheld by decision. A halt of a running licence for a time is ' +
        'suspension.',
      example: 'Re-export of second-hand guns is not allowed.',
      crosswalk: [
        { scheme: 'cameo', code: '1212', match: 'broad' },
        { scheme: 'plover', code: 'REJECT', match: 'broad' },
      ],
    },
    'legislature-notified': {
      label: 'Legislature notified',
      definition:
        'The executive tells the legislature of an intended sale or purchase, as law requires. The amount in it is ' +
        'a ceiling and not a price.',
      example: 'A notice of a possible sale is published.',
    },
    'legislature-approved': {
      label: 'Legislature approved',
      definition: 'A legislature, or one of its chambers, votes for a sale or purchase or lets it pass.',
      example: 'The upper house lets the sale pass by four votes.',
    },
    'legislature-blocked': {
      label: 'Legislature blocked',
      definition: 'A legislature or its committee votes down, holds or forbids the deal.',
      example: 'A budget committee refuses the money.',
    },
    'framework-signed': {
      label: 'Framework signed',
      definition: 'A framework agreement or memorandum is signed, which orders no goods by itself.',
      example: 'Two ministers sign a cooperation accord on helicopters.',
      crosswalk: [
        { scheme: 'cameo', code: '057', match: 'broad' },
        { scheme: 'plover', code: 'SUPPORT', match: 'broad' },
      ],
    },
    'contract-signed': {
      label: 'Contract signed',
      definition: 'A binding contract for definite goods is signed, by whichever signatories.',
      example: 'The export corporation and the ministry sign for six systems.',
      crosswalk: [
        { scheme: 'cameo', code: '057', match: 'broad' },
        { scheme: 'plover', code: 'SUPPORT', match: 'broad' },
      ],
    },
    'contract-effective': {
      label: 'Contract in force',
      definition:
        'A contract signed before comes into force: a first payment, a licence or an approval it waited for is there.',
      example: 'The second part of the order comes into force eleven months after the signing.',
    },
    'order-announced': {
      label: 'Order announced',
      definition: 'A party says that goods are ordered or bought, and the signing itself is not reported.',
      example: 'A president says that the systems have been purchased.',
    },
    'option-exercised': {
      label: 'Option exercised',
      definition: 'An option of an earlier contract is taken up.',
      example: 'The navy orders the third ship.',
    },
    'financing-agreed': {
      label: 'Financing agreed',
      definition: 'A loan, credit or grant that pays for the deal is agreed.',
      example: 'A state bank lends the price over ten years.',
    },
    payment: {
      label: 'Payment',
      definition: 'Money for the deal changes hands, in full or in part.',
      example: 'An advance of a fifth is transferred.',
    },
    'production-started': {
      label: 'Production started',
      definition: 'Making the goods begins: first metal cut, keel laid, line opened, local assembly included.',
      example: 'The keel of the first frigate is laid.',
    },
    'training-started': {
      label: 'Training started',
      definition: "Training of the recipient's crews or technicians for the goods begins.",
      example: "Pilots leave for the supplier's school.",
    },
    shipment: {
      label: 'Shipment',
      definition: 'Goods leave the supplier or are on their way. Arrival or hand-over is delivery.',
      example: 'A freighter with launchers sails.',
    },
    delivery: {
      label: 'Delivery',
      definition:
        'Goods are handed over or arrive, for the first time or as one of several batches. Give the items and ' +
        'quantities.',
      example: 'Two of six launchers are unloaded.',
    },
    'delivery-completed': {
      label: 'Delivery completed',
      definition:
        'The last goods due under the deal are delivered. A batch that happens to be the last takes this code only ' +
        'when a source says that it completes the order.',
      example: 'The twelfth and last aircraft lands.',
    },
    acceptance: {
      label: 'Acceptance',
      definition: 'The recipient formally takes over goods after tests or at a ceremony, apart from arrival.',
      example: 'A protocol of acceptance is signed after firing trials.',
    },
    'in-service': {
      label: 'In service',
      definition: "The recipient's forces put the goods into service or declare them operational.",
      example: 'A regiment reports readiness with the new system.',
    },
    delay: {
      label: 'Delay',
      definition: 'A date that was promised or planned is put off or missed. A deliberate stop is suspension.',
      example: 'Hand-over slips by half a year.',
    },
    suspension: {
      label: 'Suspension',
      definition: 'The deal, its licence or its deliveries are halted for the time being. A final end is cancellation.',
      example: 'Deliveries are frozen pending talks.',
    },
    amendment: {
      label: 'Amendment',
      definition: 'Goods, numbers, price or dates of an existing agreement are changed by the parties.',
      example: 'Two more radars are added.',
    },
    cancellation: {
      label: 'Cancellation',
      definition: 'The deal or part of it is ended before completion, by either side or both.',
      example: 'The buyer withdraws and asks its advance back.',
    },
    revival: {
      label: 'Revival',
      definition: 'A cancelled, lapsed or suspended deal is taken up again.',
      example: 'Deliveries resume after two years.',
    },
    return: {
      label: 'Return',
      definition: 'Delivered goods go back to the supplier.',
      example: 'Leased aircraft are flown home.',
    },
    diversion: {
      label: 'Diversion',
      definition:
        'Goods end up with a user or in a use that the supplier had not authorised. An authorised transfer onward ' +
        'is re-export.',
      example: 'Rifles sold to a ministry turn up with a militia.',
    },
    're-export': {
      label: 'Re-export',
      definition:
        'The recipient passes the goods to a third party. As a planned or authorised step it may also be a deal of ' +
        'its own.',
      example: 'Vehicles are donated on to a neighbour.',
    },
    embargo: {
      label: 'Embargo',
      definition: 'An arms embargo that bears on the deal is imposed, extended or lifted; the note tells which.',
      example: 'A council forbids arms supplies to the recipient.',
      crosswalk: [{ scheme: 'cameo', code: '163', match: 'broad' }],
    },
    sanction: {
      label: 'Sanction',
      definition:
        'A penalty on a party is imposed because of the deal, or lifted. A general ban on arms supply is embargo.',
      example: 'The procurement agency is refused licences.',
      crosswalk: [{ scheme: 'cameo', code: '163', match: 'broad' }],
    },
    inquiry: {
      label: 'Inquiry',
      definition: 'A parliament, a prosecutor, a court or an auditor begins to examine the deal.',
      example: 'A joint committee of parliament looks into commissions.',
    },
    ruling: {
      label: 'Ruling',
      definition: 'A court or an arbitration tribunal decides a dispute about the deal.',
      example: 'A tribunal orders the maker to pay back commissions.',
    },
    denial: {
      label: 'Denial',
      definition:
        'A party says on record that the deal, or an event of it, did not happen. Code the words as a statement as ' +
        'well.',
      example: 'The supposed buyer calls the report false.',
      crosswalk: [{ scheme: 'cameo', code: '016', match: 'narrow' }],
    },
  },
})
