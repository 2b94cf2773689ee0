import { dateWords } from '../words/date-words.ts'
import type { PageContext } from '../page-context.ts'

/** A date in words; machine-readable where it is one day, month or year, with what it spans where that is not plain. */
export function Day({ context, edtf }: { readonly context: PageContext; readonly edtf: string }) {
  if (/^\d{4}(-\d\d){0,2}$/.test(edtf)) return <time dateTime={edtf}>{dateWords(edtf)}</time>
  const { min = 'open', max = 'open' } = context.release.derived.dates[edtf] ?? {}
  return <span title={`${edtf}: ${min} to ${max}`}>{dateWords(edtf)}</span>
}
