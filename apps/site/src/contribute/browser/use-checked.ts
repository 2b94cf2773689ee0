import { useEffect, useState } from 'preact/hooks'
import { checkDraft, type CheckedDraft } from './check-draft.ts'
import { openDraft, type Drafts } from './drafts.ts'
import type { Known } from './known.ts'

/** Milliseconds of rest before a draft is checked. */
const REST = 80

/** What is found in the open draft, a moment after it last changed. */
export function useChecked(drafts: Drafts, known: Known): CheckedDraft | undefined {
  const [checked, setChecked] = useState<CheckedDraft>()
  const draft = openDraft(drafts)
  useEffect(() => {
    let wanted = true
    const timer = setTimeout(async () => {
      const result = draft && (await checkDraft(draft, drafts, known))
      if (wanted) setChecked(result)
    }, REST)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [draft, drafts.drafts, drafts.articles, known])
  return checked?.draft.key === draft?.key ? checked : undefined
}
