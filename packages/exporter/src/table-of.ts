import type { Kind } from '@demarche/schema'

/** The table that has one row for every record of a kind. */
export const tableOf: Readonly<Record<Kind, string>> = {
  source: 'sources',
  actor: 'actors',
  weapon: 'weapons',
  deal: 'deals',
  statement: 'statements',
  redirect: 'redirects',
}
