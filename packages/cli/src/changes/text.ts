import type { Changes, RecordChange, TableChange } from '@demarche/exporter'
import { printable } from '@demarche/validator'
import { editText, fateText, totalText } from './edit-text.ts'

const MARKS: Readonly<Partial<Record<RecordChange['change'], string>>> = { added: '+', changed: '~' }

/** Changes for a terminal: what became of every record, then of every table, then the version bump. */
export function changesAsText({ records, tables, bump }: Changes): string {
  if (records.length === 0) return 'Nothing changed in the records.\n'
  const parts = [
    records.flatMap(recordLines),
    tables.length === 0 ? [] : ['rows of tables:', ...tables.map(tableLine)],
    [totalText(records), `version: ${bump.level}. ${bump.reasons.join(' ')}`],
  ]
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(printable).join('\n'))
    .join('\n\n')}\n`
}

function recordLines(record: RecordChange): readonly string[] {
  const { kind, id, title, change } = record
  const fate = fateText(record)
  return [
    `${MARKS[change] ?? '-'} ${kind}/${id}  ${title}${fate === '' ? '' : ` (${fate})`}`,
    ...(record.change === 'changed' ? record.edits.map((edit) => `    ${editText(edit)}`) : []),
  ]
}

function tableLine({ table, before, after, added, removed, changed, columns }: TableChange): string {
  const names = Object.entries(columns).map(([name, count]) => `${name} ${count}`)
  const counts = `+${added} -${removed} ~${changed}`
  return `  ${table.padEnd(24)} ${`${before} → ${after}`.padEnd(14)} ${counts}${names.length > 0 ? `  (${names.join(', ')})` : ''}`
}
