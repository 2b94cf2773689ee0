import { compareText, kindNames, kinds, shapeOf, vocabularies as coded, type Vocabulary } from '@demarche/schema'
import { dealStatus } from './deal-status.ts'

const titled = (code: string): string => code.charAt(0).toUpperCase() + code.slice(1)

const recordKind: Vocabulary = {
  id: 'record-kind',
  title: 'Kind of record',
  description: 'What sort of thing does the record describe?',
  codes: Object.fromEntries(
    kindNames.map((kind) => [kind, { label: titled(kind), definition: kinds[kind].schema.description ?? '' }]),
  ),
}

const actorType: Vocabulary = {
  id: 'actor-type',
  title: 'Type of actor',
  description: 'What sort of actor is it?',
  codes: Object.fromEntries(
    actorBranches().map(({ marker, description }) => [marker, { label: titled(marker), definition: description }]),
  ),
}

/** The branches of an actor: what `type` says, and what the schema says of each. */
function actorBranches() {
  const shape = shapeOf(kinds.actor.schema)
  const branches = shape.type === 'choice' ? shape.branches : []
  return branches.flatMap(({ marker, shape: branch }) =>
    marker !== undefined && branch.type === 'object' ? [{ marker, description: branch.description }] : [],
  )
}

const datePrecision: Vocabulary = {
  id: 'date-precision',
  title: 'Precision of a date',
  description: 'How fine is the date?',
  codes: {
    day: { label: 'Day', definition: 'One day.' },
    month: { label: 'Month', definition: 'Some day of one month.' },
    year: { label: 'Year', definition: 'Some day of one year.' },
    decade: { label: 'Decade', definition: 'Some day of ten years.' },
    century: { label: 'Century', definition: 'Some day of a hundred years or more.' },
    interval: { label: 'Interval', definition: 'From one date to another, or open at one end.' },
    set: { label: 'Set', definition: 'One of several dates.' },
  },
}

const claimRank: Vocabulary = {
  id: 'claim-rank',
  title: 'Rank of a claim',
  description: 'Is it the account that the record prefers?',
  codes: {
    preferred: { label: 'Preferred', definition: 'The value that stands in the record.' },
    alternative: { label: 'Alternative', definition: 'Another account of the same thing.' },
  },
}

const valueType: Vocabulary = {
  id: 'value-type',
  title: 'Type of a value',
  description: 'How is the text of the value to be read?',
  codes: {
    string: { label: 'Text', definition: 'Free text.' },
    integer: { label: 'Integer', definition: 'A whole number.' },
    decimal: { label: 'Decimal', definition: 'A decimal number that keeps every digit.' },
    boolean: { label: 'Boolean', definition: '`true` or `false`.' },
    date: { label: 'Day', definition: 'A calendar day, `YYYY-MM-DD`.' },
    edtf: { label: 'EDTF', definition: 'A date in Extended Date/Time Format, level 0 or 1, or a one-of set.' },
    code: { label: 'Code', definition: 'A code of a vocabulary.' },
    id: { label: 'Id', definition: 'The id of a record or of a part of one.' },
  },
}

/** Every vocabulary that a table column names, by id: those of the schema and those of what the exporter derives. */
export const vocabularies: readonly Vocabulary[] = [
  ...coded,
  actorType,
  claimRank,
  datePrecision,
  dealStatus,
  recordKind,
  valueType,
].toSorted((a, b) => compareText(a.id, b.id))
