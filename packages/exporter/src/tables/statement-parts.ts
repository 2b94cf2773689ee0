import { fieldColumns } from '../field-columns.ts'
import { positionColumn, recordColumn } from '../key-columns.ts'
import { shapeAt, type Place } from '../place.ts'
import { recordTable } from '../record-table.ts'

interface Part {
  readonly name: string
  readonly title: string
  readonly summary: string
  readonly key: string
  readonly names?: Readonly<Record<string, string>>
}

/** The lists of a statement that each have a table, one row per element. */
const PARTS: readonly Part[] = [
  { name: 'statement_speakers', title: 'Speakers', summary: 'One who made a statement.', key: 'speakers' },
  {
    name: 'statement_principals',
    title: 'Principals',
    summary: 'One state or organisation for which a statement was made.',
    key: 'onBehalfOf',
    names: { basis: 'representation_basis' },
  },
  { name: 'statement_addressees', title: 'Addressees', summary: 'One to whom it was addressed.', key: 'addressees' },
  {
    name: 'statement_acts',
    title: 'Speech acts',
    summary: 'One thing that the speaker does in saying it.',
    key: 'acts',
    names: { condition: 'act_condition' },
  },
  {
    name: 'statement_targets',
    title: 'Targets',
    summary: 'One whom or what a statement is about or aimed at, with the stance towards it.',
    key: 'targets',
    names: { to: 'target' },
  },
  {
    name: 'links',
    title: 'Links of statements',
    summary: 'What a statement does to one deal or other statement.',
    key: 'links',
    names: { to: 'target' },
  },
]

/** Who made a statement, for whom, to whom, about what, and what it does to other records. */
export const statementParts = PARTS.map(({ name, title, summary, key, names = {} }) => {
  const place: Place = { kind: 'statement', at: [key] }
  return recordTable({
    name,
    title,
    summary,
    key: ['statement', 'position'],
    places: [place],
    columns: [recordColumn('statement'), positionColumn, ...fieldColumns(shapeAt(place), { names })],
  })
})
