import type { Kind } from '@demarche/schema/model'

/** The kinds of record that the form drafts. */
export type FormKind = Exclude<Kind, 'redirect'>

/** The same in the order in which the page offers them. */
export const formKinds: readonly FormKind[] = ['deal', 'statement', 'source', 'actor', 'weapon']
