import type { Vocabulary } from '@demarche/schema'

/** How far a deal has come, furthest last, and what may have halted it. */
export const dealStatus = {
  id: 'deal-status',
  title: 'Status of the deal',
  description: 'How far had the deal come by its last telling event? Computed by the exporter, never coded.',
  source: 'The stages are those of an arms sale from enquiry to hand-over; halts are kept apart from stages.',
  codes: {
    unknown: { label: 'Unknown', definition: 'No event that happened tells how far the deal has come.' },
    rumoured: { label: 'Rumoured', definition: 'There was interest or talk of a deal, and nothing more.' },
    requested: { label: 'Requested', definition: 'Supply was asked for, or a competition opened.' },
    offered: { label: 'Offered', definition: 'A supplier put forward goods or terms.' },
    negotiated: { label: 'Negotiated', definition: 'Terms were discussed or a winner chosen; nothing is signed.' },
    approved: { label: 'Approved', definition: 'A government approved or licensed it, or told its legislature.' },
    agreed: { label: 'Agreed', definition: 'A framework is signed that orders no goods by itself.' },
    ordered: { label: 'Ordered', definition: 'Goods are under contract, or paid for or made as if they were.' },
    'in-delivery': {
      label: 'In delivery',
      definition: 'Some goods were shipped, delivered, accepted or taken into use.',
    },
    delivered: { label: 'Delivered', definition: 'All goods were delivered, by report or by count.' },
    refused: { label: 'Refused', definition: 'A licence was denied or a legislature blocked it.' },
    denied: { label: 'Denied', definition: 'A party denied the deal before any approval was known.' },
    suspended: { label: 'Suspended', definition: 'It was halted for the time being.' },
    cancelled: { label: 'Cancelled', definition: 'It was ended before completion.' },
  },
} as const satisfies Vocabulary

export type DealStatus = keyof typeof dealStatus.codes

/** How far along a status is: stages ascend, halts stand after them. */
export const rankOf = (status: DealStatus): number => Object.keys(dealStatus.codes).indexOf(status)
