import type * as z from 'zod'
import { actor } from './kinds/actor/index.ts'
import { deal } from './kinds/deal/index.ts'
import { redirect } from './kinds/redirect.ts'
import { source } from './kinds/source.ts'
import { statement } from './kinds/statement/index.ts'
import { weapon } from './kinds/weapon.ts'

/** The six kinds of record: the folder under the data root, and the schema of one file. */
export const kinds = {
  source: { folder: 'sources', schema: source },
  actor: { folder: 'actors', schema: actor },
  weapon: { folder: 'weapons', schema: weapon },
  deal: { folder: 'deals', schema: deal },
  statement: { folder: 'statements', schema: statement },
  redirect: { folder: 'redirects', schema: redirect },
} as const

export type Kind = keyof typeof kinds

/** A record of one kind, as it stands in its file. */
export type RecordOf<K extends Kind> = z.infer<(typeof kinds)[K]['schema']>

export type Source = RecordOf<'source'>
export type Actor = RecordOf<'actor'>
export type Weapon = RecordOf<'weapon'>
export type Deal = RecordOf<'deal'>
export type Statement = RecordOf<'statement'>
export type Redirect = RecordOf<'redirect'>

/** The kinds in the order in which files and tables list them. */
export const kindNames: readonly Kind[] = ['source', 'actor', 'weapon', 'deal', 'statement', 'redirect']
