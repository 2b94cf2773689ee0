import type { RecordChange } from '@demarche/exporter'
import type { Dataset, Source } from '@demarche/schema/model'
import { codeSpan, markdownText } from '@demarche/validator'
import { supportedBy } from './supported.ts'

/**
 * A record as a reviewer reads it: each excerpt with its source and the fields that rest on it, ready to be compared with
 * the page. Nothing for a record without excerpts.
 */
export function cardOf(change: RecordChange, dataset: Dataset): readonly string[] {
  const { kind, id, title } = change
  const record = dataset.get(kind, id)
  if (record === undefined || !('evidence' in record)) return []
  const supported = supportedBy(record)
  const excerpts = (record.evidence ?? []).filter((excerpt) => isTouched(excerpt.id, supported, change))
  if (excerpts.length === 0) return []
  return [
    `**${codeSpan(`${kind}/${id}`)}** ${markdownText(title)}`,
    '',
    ...excerpts.flatMap((excerpt) => [
      `> ${markdownText(excerpt.exact.replaceAll(/\s*\n\s*/g, ' '))}`,
      `> ${sourceLine(excerpt.source, dataset.get('source', excerpt.source))}`,
      '',
      ...(supported.get(excerpt.id) ?? []).map(
        ({ field, value }) => `- ${codeSpan(field)}${value === '' ? '' : `: ${markdownText(value)}`}`,
      ),
      '',
    ]),
  ]
}

/** Of a record that was there before, only the excerpts count that are new or carry a field that changed. */
function isTouched(excerpt: string, supported: ReturnType<typeof supportedBy>, change: RecordChange): boolean {
  if (change.change !== 'changed') return true
  const fields = [`evidence/${excerpt}`, ...(supported.get(excerpt) ?? []).map(({ field }) => field)]
  return change.edits.some((edit) => fields.some((field) => edit.field === field || edit.field.startsWith(`${field}/`)))
}

function sourceLine(id: string, source: Source | undefined): string {
  if (source === undefined) return `(${codeSpan(id)}, which is no source here)`
  const { publisher, published, language, url } = source
  const known = [publisher, 'edtf' in published ? published.edtf : undefined, language, url]
  return `(${[id, ...known].flatMap((text) => (typeof text === 'string' ? codeSpan(text) : [])).join(', ')})`
}
