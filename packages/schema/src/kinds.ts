import type * as z from 'zod'
import { folders } from './folders.ts'
import { actor } from './kinds/actor/index.ts'
import { deal } from './kinds/deal/index.ts'
import { redirect } from './kinds/redirect.ts'
import { source } from './kinds/source.ts'
import { statement } from './kinds/statement/index.ts'
import { weapon } from './kinds/weapon.ts'

/** The six kinds of record: the folder under the data root, and the schema of one file. */
export const kinds = {
  source: { folder: folders.source, schema: source },
  actor: { folder: folders.actor, schema: actor },
  weapon: { folder: folders.weapon, schema: weapon },
  deal: { folder: folders.deal, schema: deal },
  statement: { folder: folders.statement, schema: statement },
  redirect: { folder: folders.redirect, schema: redirect },
} as const

export type Kind = keyof typeof kinds

export type Source = z.infer<typeof source>
export type Actor = z.infer<typeof actor>
export type Weapon = z.infer<typeof weapon>
export type Deal = z.infer<typeof deal>
export type Statement = z.infer<typeof statement>
export type Redirect = z.infer<typeof redirect>

/** What the records of each kind are. */
export interface Records {
  readonly source: Source
  readonly actor: Actor
  readonly weapon: Weapon
  readonly deal: Deal
  readonly statement: Statement
  readonly redirect: Redirect
}

/** A record of one kind, as it stands in its file. */
export type RecordOf<K extends Kind> = Records[K]
