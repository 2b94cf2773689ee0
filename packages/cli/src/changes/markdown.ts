import type { Changes, RecordChange, TableChange } from '@demarche/exporter'
import { codeSpan, markdownText } from '@demarche/validator'
import { editText, fateText, totalText } from './edit-text.ts'

/** Changes as a Markdown page: release notes, and a part of the comment on a pull request. */
export function changesAsMarkdown({ records, tables, bump }: Changes): string {
  if (records.length === 0) return 'Nothing changed in the records.\n'
  const groups = [
    { title: 'Added', records: records.filter(({ change }) => change === 'added') },
    { title: 'Changed', records: records.filter(({ change }) => change === 'changed') },
    { title: 'Retired', records: records.filter(({ change }) => change !== 'added' && change !== 'changed') },
  ]
  const parts = [
    `**${totalText(records)}.** Version: **${bump.level}**. ${bump.reasons.map(markdownText).join(' ')}`,
    ...groups
      .filter((group) => group.records.length > 0)
      .map((group) => [`### ${group.title}`, '', ...group.records.flatMap(recordLines)].join('\n')),
    tables.length === 0 ? '' : `### Rows of tables\n\n${tableOfTables(tables)}`,
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function recordLines(record: RecordChange): readonly string[] {
  const fate = fateText(record)
  return [
    `- ${codeSpan(`${record.kind}/${record.id}`)} ${markdownText(record.title)}${fate === '' ? '' : `: ${markdownText(fate)}`}`,
    ...(record.change === 'changed' ? record.edits.map((edit) => `  - ${markdownText(editText(edit))}`) : []),
  ]
}

/** Rows and columns that change, a row for each table. */
export function tableOfTables(tables: readonly TableChange[]): string {
  const rows = tables.map(({ table, before, after, added, removed, changed, columns }) => {
    const names = Object.entries(columns).map(([name, count]) => `${codeSpan(name)} ${count}`)
    return `| ${codeSpan(table)} | ${before} → ${after} | ${added} | ${removed} | ${changed} | ${names.join(', ')} |`
  })
  return ['| table | rows | added | removed | changed | in columns |', '|---|---|--:|--:|--:|---|', ...rows].join('\n')
}
