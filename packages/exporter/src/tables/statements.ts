import { fieldColumns } from '../field-columns.ts'
import { positionColumn, recordColumn } from '../key-columns.ts'
import { shapeAt } from '../place.ts'
import { recordTable } from '../record-table.ts'
import { supportColumns } from '../support-columns.ts'

const place = { kind: 'statement', at: [] } as const
const topic = { kind: 'statement', at: ['topics'] } as const

const records = recordTable({
  name: 'statements',
  title: 'Statements',
  summary: 'One utterance or declared position.',
  key: ['id'],
  places: [place],
  columns: fieldColumns(shapeAt(place), { derived: supportColumns('statement') }),
})

const topics = recordTable({
  name: 'statement_topics',
  title: 'Topics',
  summary: 'One topic of a statement.',
  key: ['statement', 'position'],
  places: [topic],
  columns: [
    recordColumn('statement'),
    positionColumn,
    ...fieldColumns(shapeAt(topic), { main: 'topic', description: 'What the statement is about.' }),
  ],
})

/** One row per statement, and its topics. */
export const statements = [records, topics]
