import { kindNames } from '@demarche/schema'
import { fieldColumns } from '../field-columns.ts'
import { anyRecordColumns, pathColumn, positionColumn } from '../key-columns.ts'
import { shapeAt, type Place } from '../place.ts'
import { recordTable } from '../record-table.ts'

interface Part {
  readonly name: string
  readonly title: string
  readonly summary: string
  readonly places: readonly Place[]
  /** Name and description of the column of a list of plain values. */
  readonly main?: string
  readonly description?: string
}

/** Lists that records of several kinds have, a table for each. */
const PARTS: readonly Part[] = [
  {
    name: 'external_ids',
    title: 'External ids',
    summary: 'The id of a record’s subject in one other dataset.',
    places: [
      { kind: 'actor', at: ['externalIds'] },
      { kind: 'weapon', at: ['externalIds'] },
      { kind: 'deal', at: ['externalIds'] },
      { kind: 'statement', at: ['externalIds'] },
    ],
  },
  {
    name: 'record_references',
    title: 'References',
    summary: 'One source that supports a record, or a role in it, as a whole.',
    places: [
      { kind: 'actor', at: ['references'] },
      { kind: 'actor', at: ['roles', 'references'] },
      { kind: 'weapon', at: ['references'] },
    ],
    main: 'source',
    description: 'The source.',
  },
  {
    name: 'group_members',
    title: 'Members of groups',
    summary: 'One actor who is certain to be meant where a source names only a group.',
    places: [
      { kind: 'deal', at: ['parties', 'members'] },
      { kind: 'statement', at: ['speakers', 'members'] },
      { kind: 'statement', at: ['addressees', 'members'] },
      { kind: 'statement', at: ['targets', 'members'] },
      { kind: 'statement', at: ['renditions', 'chain', 'members'] },
    ],
    main: 'actor',
    description: 'The actor.',
  },
  {
    name: 'curators',
    title: 'Coders and reviewers',
    summary: 'One who coded or re-read a record; the path tells which.',
    places: kindNames.flatMap((kind) => [
      { kind, at: ['curation', 'coders'] },
      { kind, at: ['curation', 'reviewers'] },
    ]),
    main: 'handle',
    description: 'The handle. No personal data.',
  },
  {
    name: 'waivers',
    title: 'Waivers',
    summary: 'One warning of a record that was looked at and is right to stand.',
    places: kindNames.map((kind) => ({ kind, at: ['curation', 'waivers'] })),
  },
]

/** What records of several kinds have in common. */
export const recordParts = PARTS.map(({ name, title, summary, places, ...options }) => {
  const [first] = places
  if (!first) throw new Error(`No place for ${name}`)
  return recordTable({
    name,
    title,
    summary,
    key: ['record_kind', 'record_id', 'path'],
    places,
    columns: [...anyRecordColumns, pathColumn, positionColumn, ...fieldColumns(shapeAt(first), options)],
  })
})
