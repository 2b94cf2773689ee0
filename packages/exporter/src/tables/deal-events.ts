import { fieldColumns } from '../field-columns.ts'
import { positionColumn, recordColumn, withinColumn } from '../key-columns.ts'
import { shapeAt } from '../place.ts'
import { recordTable } from '../record-table.ts'

const event = { kind: 'deal', at: ['events'] } as const
const eventItem = { kind: 'deal', at: ['events', 'items'] } as const

const events = recordTable({
  name: 'deal_events',
  title: 'Events',
  summary: 'Something that happened to a deal, was planned, alleged or denied.',
  key: ['deal', 'id'],
  places: [event],
  columns: [recordColumn('deal'), ...fieldColumns(shapeAt(event)), positionColumn],
})

const eventItems = recordTable({
  name: 'deal_event_items',
  title: 'Items of events',
  summary: 'One item that an event concerns, and how many of it.',
  key: ['deal', 'event', 'position'],
  places: [eventItem],
  columns: [
    recordColumn('deal'),
    withinColumn({
      name: 'event',
      type: 'id',
      description: 'The event of the deal.',
      references: { table: 'deal_events', column: 'id', along: { deal: 'deal' } },
    }),
    positionColumn,
    ...fieldColumns(shapeAt(eventItem)),
  ],
})

/** What happened to deals. */
export const dealEvents = [events, eventItems]
