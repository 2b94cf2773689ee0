import type { Path } from '@demarche/validator/browser'
import { useMemo } from 'preact/hooks'
import { asFields, type Fields } from './as-fields.ts'
import type { CheckedDraft } from './check-draft.ts'
import { withValue } from './draft-value.ts'
import { openDraft, withChanged, type Draft, type Drafts } from './drafts.ts'
import type { Editor } from './editor.ts'
import { ValueField } from './fields/value-field.tsx'
import { findingsAt } from './findings-at.ts'
import type { Known } from './known.ts'

interface Page {
  readonly drafts: Drafts
  readonly known: Known
  readonly change: (drafts: Drafts) => void
  readonly checked: CheckedDraft | undefined
}

/** The editor of the draft that is open. */
export function useEditorOf({ drafts, known, change, checked }: Page): Editor | undefined {
  const findings = useMemo(() => findingsAt(checked?.diagnostics ?? []), [checked])
  const draft = openDraft(drafts)
  if (!draft) return undefined
  const put = (value: Fields): void =>
    change({ ...withChanged(drafts, draft.key, value), ...articlesUnder(drafts, draft, value) })
  return {
    draft,
    drafts,
    known,
    findings,
    set: (path: Path, value: unknown) => put(asFields(withValue(draft.value, path, value))),
    mend: (fingerprint: string) => {
      const fields = checked?.mended(fingerprint)
      if (fields) put(fields)
    },
    AnyField: ValueField,
  }
}

/** The texts of articles, that of a drafted source under its new id. */
function articlesUnder(
  { articles, source }: Drafts,
  { kind, value: { id: before } }: Draft,
  { id: now }: Fields,
): Partial<Drafts> {
  if (kind !== 'source' || typeof before !== 'string' || typeof now !== 'string' || before === now) return {}
  const { [before]: text, ...others } = articles
  return {
    ...(text === undefined ? {} : { articles: { ...others, [now]: text } }),
    ...(source === before ? { source: now } : {}),
  }
}
