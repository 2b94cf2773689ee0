import type { Dataset, Statement } from '@demarche/schema'
import { dateBounds } from '@demarche/schema'
import { byRecord } from '../by-record.ts'
import { supportOf } from '../derive.ts'
import type { Column, Row } from '../table.ts'
import { listCell, SEPARATOR } from './list-cell.ts'
import type { View } from './view.ts'

const ids = (name: string, description: string): Column => ({ name, type: 'id', description, separator: SEPARATOR })
const coded = (name: string, vocabulary: string, description: string): Column => ({
  name,
  type: 'code',
  vocabulary,
  description,
})
const codes = (name: string, vocabulary: string, description: string): Column => ({
  ...coded(name, vocabulary, description),
  separator: SEPARATOR,
})

const columns: readonly Column[] = [
  {
    name: 'statement',
    type: 'id',
    description: 'The statement.',
    required: true,
    references: { table: 'statements', column: 'id' },
  },
  { name: 'gloss', type: 'string', description: 'The coder’s sentence; never the quotation.', required: true },
  { name: 'date', type: 'edtf', description: 'When it was made, by the preferred account.' },
  { name: 'date_min', type: 'date', description: 'date: First day it can mean.', derived: true },
  { name: 'date_max', type: 'date', description: 'date: Last day it can mean.', derived: true },
  { ...coded('form', 'statement-form', 'Speech, text, joint communiqué …'), required: true },
  coded('venue', 'venue-type', 'The occasion.'),
  { name: 'language', type: 'string', description: 'Language in which it was made.', required: true },
  ids('speakers', 'Speakers who have a record.'),
  ids('principals', 'States and organisations for which it was made.'),
  ids('addressees', 'Addressees who have a record.'),
  codes('acts', 'act', 'What the speakers do in saying it.'),
  codes('topics', 'topic', 'What it is about.'),
  codes('stances', 'stance', 'Stances towards its targets, whichever they are.'),
  ids('targets', 'Kind and id of the records it is about or aimed at.'),
  ids('deals', 'Deals that it is linked to.'),
  { name: 'renditions', type: 'integer', description: 'Texts in which it is known.', derived: true, required: true },
  { name: 'independent_sources', type: 'integer', description: 'As in statements.', derived: true, required: true },
  { name: 'disputed', type: 'boolean', description: 'As in statements.', derived: true, required: true },
]

/** One row per statement, with all that fits into one. */
export const statementsFlat: View = {
  name: 'statements_flat',
  title: 'Statements, flat',
  summary: 'One statement, with its speakers, acts, topics and deals in one row.',
  key: ['statement'],
  lost: [
    'The words: how each text printed the statement, in which language and translated by whom, is in `renditions`.',
    'Which stance goes with which target: `stances` and `targets` are two sorted lists. The pairs are in `statement_targets`.',
    'What it does to each deal: `deals` only names them. The relations are in `links`.',
    'In what office and capacity somebody spoke: see `statement_speakers`.',
    'Speakers, addressees and targets who are unnamed or a group: see `statement_speakers`, `statement_addressees`, `statement_targets`.',
    'Condition and tense of the acts: see `statement_acts`.',
    'Other accounts and the evidence: see `claims`, `claim_evidence` and `evidence`.',
  ],
  columns,
  ...byRecord(['statement'], ({ record }, dataset) => [rowOf(record, dataset)]),
}

function rowOf(statement: Statement, dataset: Dataset): Row {
  const { id, gloss, form, venue, originalLanguage, acts, topics, targets = [], links = [], renditions } = statement
  const { independentSources, disputed } = supportOf('statement', statement, dataset)
  return {
    statement: id,
    gloss,
    ...dateCells(statement),
    form,
    venue: venue.type,
    language: originalLanguage,
    speakers: listCell(statement.speakers.map(actorOf)),
    principals: listCell(statement.onBehalfOf?.map(actorOf) ?? []),
    addressees: listCell(statement.addressees?.map(actorOf) ?? []),
    acts: listCell(acts.map(({ act }) => act)),
    topics: listCell(topics),
    stances: listCell(targets.map(({ stance }) => stance)),
    targets: listCell(targets.map((target) => ('to' in target ? target.to : undefined))),
    deals: listCell(links.map(({ to }) => (to.startsWith('deal/') ? to.slice('deal/'.length) : undefined))),
    renditions: renditions.length,
    independent_sources: independentSources,
    disputed,
  }
}

const actorOf = (one: object): string | undefined =>
  'actor' in one && typeof one.actor === 'string' ? one.actor : undefined

function dateCells({ date }: Statement): Row {
  if (!('edtf' in date)) return {}
  const { min, max } = dateBounds(date.edtf) ?? {}
  return { date: date.edtf, date_min: min, date_max: max }
}
