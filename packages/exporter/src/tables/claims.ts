import { compareText, kindNames, type Dataset } from '@demarche/schema'
import { byRecord, type OneRecord } from '../by-record.ts'
import { leavesOf, type Leaf } from '../leaf.ts'
import { ofLatest } from '../of-latest.ts'
import { sortedByKey } from '../record-table.ts'
import type { Column, Row, Table } from '../table.ts'
import { typeOf } from '../value-columns.ts'
import { claimColumns } from './claim-columns.ts'

const CLAIMS = { name: 'claims', key: ['claim_id'] }
const EVIDENCE = { name: 'claim_evidence', key: ['claim', 'position'] }

/** Every value of every record, the preferred account and the others, with what it rests on. */
const claimRows: Table = {
  ...CLAIMS,
  title: 'Claims',
  summary: 'One value as one account gives it: preferred or alternative, with its ground. Every value of every record.',
  columns: claimColumns,
  ...byRecord(kindNames, (one, dataset) => {
    const rows = inOrder(one).map((leaf) => claimRow(dataset, one, leaf))
    return sortedByKey(CLAIMS, rows, `${one.kind}/${one.id}`)
  }),
}

const evidenceColumns: readonly Column[] = [
  {
    name: 'claim',
    type: 'id',
    description: 'The claim.',
    required: true,
    references: { table: 'claims', column: 'claim_id' },
  },
  { name: 'position', type: 'integer', description: 'Place in the list of the claim, from 1.', required: true },
  {
    name: 'evidence',
    type: 'id',
    description: 'The excerpt.',
    required: true,
    references: { table: 'evidence', column: 'evidence_id' },
  },
]

const claimEvidence: Table = {
  ...EVIDENCE,
  title: 'Evidence of claims',
  summary: 'One excerpt that one claim rests on.',
  columns: evidenceColumns,
  ...byRecord(kindNames, (one) => {
    const rows = inOrder(one).flatMap((leaf) => evidenceRows(one, leaf))
    return sortedByKey(EVIDENCE, rows, `${one.kind}/${one.id}`)
  }),
}

/** What is claimed, and on what evidence. */
export const claims = [claimRows, claimEvidence]

/** The values of a record by the end of their claim ids: sorted once for both tables. */
const inOrder = ofLatest(({ kind, record }: OneRecord): readonly Leaf[] =>
  leavesOf(kind, record).toSorted((a, b) => compareText(a.key, b.key)),
)

const claimId = ({ kind, record }: OneRecord, { key }: Leaf): string => `${kind}/${record.id}#${key}`

function claimRow(dataset: Dataset, one: OneRecord, leaf: Leaf): Row {
  const { path, field, value, shape, alternative, ground, position, index } = leaf
  const first = sentenceOf(dataset, one, leaf)
  return {
    claim_id: claimId(one, leaf),
    record_kind: one.kind,
    record_id: one.record.id,
    path: path || undefined,
    field,
    value: String(value),
    value_type: typeOf(shape, field),
    rank: ground && (alternative === undefined ? 'preferred' : 'alternative'),
    alternative,
    status: ground?.status,
    basis: ground?.basis,
    note: ground?.note,
    asserted_by: first && publisherOf(dataset, first.source),
    source: first?.source,
    excerpt: first?.exact,
    position,
    value_position: index,
  }
}

/** The first excerpt; not one from a report where the value was taken from a reference work instead. */
function sentenceOf(dataset: Dataset, { record }: OneRecord, { ground }: Leaf) {
  const first = 'evidence' in record ? record.evidence?.find(({ id }) => id === ground?.evidence[0]) : undefined
  const elsewhere =
    ground?.basis === 'reference' && dataset.get('source', first?.source ?? '')?.type !== 'reference-work'
  return elsewhere ? undefined : first
}

function publisherOf(dataset: Dataset, source: string): string | undefined {
  const publisher = dataset.get('source', source)?.publisher
  return typeof publisher === 'string' ? publisher : undefined
}

const evidenceRows = (one: OneRecord, leaf: Leaf): readonly Row[] =>
  (leaf.ground?.evidence ?? []).map((id, index) => ({
    claim: claimId(one, leaf),
    position: index + 1,
    evidence: `${one.kind}/${one.record.id}#evidence/${id}`,
  }))
