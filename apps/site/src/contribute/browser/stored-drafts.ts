import { isPlainObject } from '@demarche/validator/browser'
import { formKinds } from '../form-kind.ts'
import { NO_DRAFTS, type Draft, type Drafts } from './drafts.ts'

const KEY = 'demarche-drafts-v1'

/** The drafts of the last visit, and why there are none where they cannot be had. */
export function storedDrafts(): { readonly drafts: Drafts; readonly problem?: string } {
  try {
    const text = localStorage.getItem(KEY)
    return { drafts: text === null ? NO_DRAFTS : draftsIn(JSON.parse(text)) }
  } catch {
    return { drafts: NO_DRAFTS, problem: 'Drafts of earlier visits cannot be read here.' }
  }
}

/** Keeps the drafts for the next visit; says what is the matter where that fails. */
export function storeDrafts(drafts: Drafts): string | undefined {
  try {
    localStorage.setItem(KEY, JSON.stringify(drafts))
    return undefined
  } catch {
    return 'This browser cannot keep your drafts: its storage is full or forbidden. They stay as long as this page is open. Download the file before you close it.'
  }
}

/** What was stored, as far as it is what this page stores. */
function draftsIn(stored: unknown): Drafts {
  if (!isPlainObject(stored)) return NO_DRAFTS
  const { drafts, open, articles, source } = stored
  const kept = Array.isArray(drafts) ? drafts.flatMap(draftIn) : []
  const texts = isPlainObject(articles) ? Object.entries(articles) : []
  return {
    drafts: kept,
    open: kept.find(({ key }) => key === open)?.key ?? kept.at(-1)?.key,
    articles: Object.fromEntries(texts.flatMap(([id, text]) => (typeof text === 'string' ? [[id, text]] : []))),
    source: typeof source === 'string' ? source : '',
  }
}

function draftIn(stored: unknown): readonly Draft[] {
  if (!isPlainObject(stored)) return []
  const { key, kind: name, value } = stored
  const kind = formKinds.find((one) => one === name)
  return kind !== undefined && typeof key === 'number' && isPlainObject(value) ? [{ key, kind, value }] : []
}
