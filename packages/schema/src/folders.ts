/** The folder of each kind of record under the data root, in the order in which files and tables list the kinds. */
export const folders = {
  source: 'sources',
  actor: 'actors',
  weapon: 'weapons',
  deal: 'deals',
  statement: 'statements',
  redirect: 'redirects',
} as const

/** The kinds in the order in which files and tables list them. */
export const kindNames: readonly (keyof typeof folders)[] = [
  'source',
  'actor',
  'weapon',
  'deal',
  'statement',
  'redirect',
]
