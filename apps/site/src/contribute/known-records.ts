import type { Dataset, Deal, Statement } from '@demarche/schema'

/**
 * What the form knows of every record from the start: enough to complete ids and to tell likeness by. Whole records are
 * fetched when a draft refers to them.
 */
export const knownRecords = (dataset: Dataset) => ({
  source: dataset.all('source').map(({ id, title, url, archive }) => ({ id, title, url, archive })),
  actor: dataset.all('actor').map(({ id, type, names }) => ({ id, type, names: names.map(({ text }) => ({ text })) })),
  weapon: dataset.all('weapon').map(({ id, designation, names, family, variantOf }) => ({
    id,
    designation,
    names: names?.map(({ text }) => ({ text })),
    family,
    variantOf,
  })),
  deal: dataset.all('deal').map(knownDeal),
  statement: dataset.all('statement').map(knownStatement),
  redirect: dataset.all('redirect'),
})

/** Events that date an order; others only count where a deal has none of these. */
const ORDERS = new Set<string>(['contract-signed', 'framework-signed', 'order-announced', 'option-exercised'])

function knownDeal({ id, title, parties, items, events, related }: Deal) {
  const orders = events.filter(({ type }) => ORDERS.has(type))
  return {
    id,
    title,
    parties: parties.flatMap((party) => ('actor' in party ? [{ actor: party.actor, role: party.role }] : [])),
    items: items.flatMap(({ weapon, parent }) =>
      weapon && parent === undefined ? [{ weapon: { value: weapon.value } }] : [],
    ),
    events: (orders.length > 0 ? orders : events).flatMap(({ type, date }) =>
      'edtf' in date ? [{ type, date: { edtf: date.edtf } }] : [],
    ),
    related: related?.map(({ deal, relation }) => ({ deal, relation })),
  }
}

function knownStatement({ id, gloss, speakers, date, links, targets, embedded }: Statement) {
  return {
    id,
    gloss,
    speakers: speakers.flatMap((speaker) => ('actor' in speaker ? [{ actor: speaker.actor }] : [])),
    date: 'edtf' in date ? { edtf: date.edtf } : date,
    links: links?.map(({ to }) => ({ to })),
    targets: targets?.flatMap((target) => ('to' in target ? [{ to: target.to }] : [])),
    embedded: embedded && { in: embedded.in },
  }
}
