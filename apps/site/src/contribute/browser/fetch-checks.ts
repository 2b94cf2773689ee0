import type { Kind } from '@demarche/schema/model'
import { loadChecker } from '@demarche/validator/browser'

/** What checks a draft, fetched with the checks of some kinds when first needed; undefined where it cannot be had. */
export async function fetchChecks(kinds: readonly Kind[]) {
  try {
    const check = import('./check-draft.ts').then(({ checkDraft }) => checkDraft)
    const [checkDraft] = await Promise.all([check, ...kinds.map(loadChecker)])
    return checkDraft
  } catch {
    return undefined
  }
}
