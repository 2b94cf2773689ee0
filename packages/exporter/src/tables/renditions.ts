import { fieldColumns } from '../field-columns.ts'
import { positionColumn, recordColumn, withinColumn } from '../key-columns.ts'
import { shapeAt } from '../place.ts'
import { recordTable } from '../record-table.ts'

const rendition = { kind: 'statement', at: ['renditions'] } as const
const relay = { kind: 'statement', at: ['renditions', 'chain'] } as const

const records = recordTable({
  name: 'renditions',
  title: 'Renditions',
  summary: 'How one text printed a statement.',
  key: ['statement', 'position'],
  places: [rendition],
  columns: [recordColumn('statement'), positionColumn, ...fieldColumns(shapeAt(rendition))],
})

const relays = recordTable({
  name: 'rendition_relays',
  title: 'Relays',
  summary: 'One who handed the words on between the speaker and the text, nearest to the speaker first.',
  key: ['statement', 'rendition', 'position'],
  places: [relay],
  columns: [
    recordColumn('statement'),
    withinColumn({
      name: 'rendition',
      type: 'integer',
      description: 'Position of the rendition in the statement.',
      references: { table: 'renditions', column: 'position', along: { statement: 'statement' } },
    }),
    positionColumn,
    ...fieldColumns(shapeAt(relay)),
  ],
})

/** How texts printed the statements, and through whom the words came. */
export const renditions = [records, relays]
