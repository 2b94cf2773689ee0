import { useEffect, useState } from 'preact/hooks'
import type { CheckedDraft } from './check-draft.ts'
import { openDraft, type Drafts } from './drafts.ts'
import { fetchChecks } from './fetch-checks.ts'
import type { Known } from './known.ts'

interface Checked {
  /** What is found in the open draft; undefined while that is not known. */
  readonly checked: CheckedDraft | undefined
  /** Whether that is said of the draft as it stands, and not of an earlier state. */
  readonly isCurrent: boolean
  /** Why nothing is checked. */
  readonly problem: string | undefined
}

/** Milliseconds of rest before a draft is checked. */
const REST = 80

const NO_CHECKS =
  'The checks could not be fetched, so nothing that you write is checked. Your drafts are kept: reload the page to try again.'

/** What is found in the open draft, a moment after it last changed. */
export function useChecked(drafts: Drafts, known: Known): Checked {
  const [checked, setChecked] = useState<CheckedDraft>()
  const [problem, setProblem] = useState<string>()
  const draft = openDraft(drafts)
  useEffect(() => {
    let wanted = true
    const timer = setTimeout(async () => {
      const check = draft && (await fetchChecks(drafts.drafts.map(({ kind }) => kind)))
      const result = draft && (await check?.(draft, drafts, known))
      if (!wanted) return
      setChecked(result)
      setProblem(draft && !check ? NO_CHECKS : undefined)
    }, REST)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [draft, drafts.drafts, drafts.articles, known])
  return {
    checked: checked?.draft.key === draft?.key ? checked : undefined,
    isCurrent: checked?.draft === draft,
    problem,
  }
}
