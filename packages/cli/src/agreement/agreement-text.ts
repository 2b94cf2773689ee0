import { csvText, type Column } from '@demarche/exporter'
import { markdownText, printable } from '@demarche/validator'
import type { Agreement, FieldAgreement } from './compare-codings.ts'

/** Krippendorff's customary limits: from the first on a field is reliable, from the second on tentatively so. */
const LIMITS = { reliable: 0.8, tentative: 0.667 } as const

/** The ways to print a comparison of two codings. */
export const agreementFormats = { text, markdown, json, csv } as const

interface Tables {
  readonly kinds: readonly Row[]
  readonly fields: readonly Row[]
  readonly differences: readonly Row[]
}
type Row = readonly string[]

const HEADS = {
  kinds: ['kind', 'coded by both', 'only in the first', 'only in the second', 'copies left out'],
  fields: ['field', 'measure', 'units', 'one-sided', 'differ', 'alpha', ''],
  differences: ['field', 'first', 'second', 'entry', 'in the first', 'in the second'],
} as const

function tablesOf({ kinds, fields }: Agreement): Tables {
  return {
    kinds: kinds.map(({ kind, matched, onlyA, onlyB, copies }) => [
      kind,
      String(matched),
      onlyA.join(' ') || '-',
      onlyB.join(' ') || '-',
      String(copies),
    ]),
    fields: fields.map((field) => [
      nameOf(field),
      field.metric,
      String(field.units),
      String(field.oneSided),
      String(field.differences.length),
      field.alpha === undefined ? '-' : field.alpha.toFixed(3),
      verdict(field),
    ]),
    differences: fields.flatMap((field) =>
      field.differences.map(({ a, b, entry, valueA, valueB }) => [nameOf(field), a, b, entry || '-', valueA, valueB]),
    ),
  }
}

const nameOf = ({ kind, field }: FieldAgreement): string => `${kind}: ${field}`

function verdict({ alpha, units, differences }: FieldAgreement): string {
  if (alpha === undefined) return units > 0 && differences.length === 0 ? 'all the same value' : 'nothing to compare'
  if (alpha >= LIMITS.reliable) return 'reliable'
  return alpha >= LIMITS.tentative ? 'tentative' : 'not reliable'
}

function text(agreement: Agreement): string {
  const { kinds, fields, differences } = tablesOf(agreement)
  return [
    columns([HEADS.kinds, ...kinds]),
    columns([HEADS.fields, ...fields]),
    differences.length === 0 ? 'The two codings differ nowhere.\n' : columns([HEADS.differences, ...differences]),
  ].join('\n')
}

function columns(rows: readonly Row[]): string {
  const printed = rows.map((row) => row.map(printable))
  const widths = (printed[0] ?? []).map((_, index) => Math.max(...printed.map((row) => row[index]?.length ?? 0)))
  return printed
    .map(
      (row) =>
        `${row
          .map((cell, index) => cell.padEnd(widths[index] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('')
}

function markdown(agreement: Agreement): string {
  const { kinds, fields, differences } = tablesOf(agreement)
  return [
    '# Agreement of two codings\n',
    table(HEADS.kinds, kinds),
    '## Fields\n',
    table(HEADS.fields, fields),
    '## Where they differ\n',
    differences.length === 0 ? 'Nowhere.\n' : table(HEADS.differences, differences),
  ].join('\n')
}

const table = (head: Row, rows: readonly Row[]): string =>
  [head, head.map(() => '---'), ...rows.map((row) => row.map(markdownText))]
    .map((row) => `| ${row.join(' | ')} |\n`)
    .join('')

/** Numbers to six digits: the last ones hang on the order of additions. */
function json({ kinds, fields }: Agreement): string {
  const rounded = fields.map(({ alpha, ...field }) => ({
    ...field,
    alpha: alpha === undefined ? null : Number(alpha.toFixed(6)),
  }))
  return `${JSON.stringify({ kinds, fields: rounded }, null, 2)}\n`
}

const COLUMNS: readonly Column[] = [
  { name: 'record_kind', type: 'string', description: 'Kind of record.' },
  { name: 'field', type: 'string', description: 'Field, with those it stands in.' },
  { name: 'measure', type: 'string', description: 'How two values are compared.' },
  { name: 'units', type: 'integer', description: 'Units that both coders gave a value.' },
  { name: 'one_sided', type: 'integer', description: 'Units that one coder alone gave a value.' },
  { name: 'differ', type: 'integer', description: 'Units with two different values.' },
  { name: 'alpha', type: 'decimal', description: 'Krippendorff’s alpha; empty where it is not defined.' },
]

/** The figures alone, for the codebook of a release. */
function csv({ fields }: Agreement): string {
  const rows = fields.map(({ kind, field, metric, units, oneSided, differences, alpha }) => ({
    record_kind: kind,
    field,
    measure: metric,
    units,
    one_sided: oneSided,
    differ: differences.length,
    alpha: alpha?.toFixed(3),
  }))
  return Buffer.concat([...csvText(COLUMNS, rows)]).toString('utf8')
}
