import type { Check } from '../check.ts'

/** What can be wrong with a change, seen beside the state before it. */
export const changeChecks: readonly Check[] = [
  {
    code: 'R508',
    slug: 'deleted-without-redirect',
    severity: 'error',
    summary: 'A record that is deleted leaves a redirect behind.',
    why: 'Ids are cited in papers and other datasets; who looks for one must learn what became of it.',
    remedy: 'Add a redirect with the reason (merged, split, renamed, duplicate, withdrawn), or restore the record.',
    example: {
      wrong: { file: 'weapons/buggy-1.yaml', text: '(deleted)' },
      right: {
        file: 'redirects/buggy-1.yaml',
        text: [
          'id: buggy-1',
          'kind: weapon',
          'reason: merged',
          'to: [weapon/buggy-2]',
          'on: 2026-01-15',
          'curation: { coders: [coder-a], coded: 2026-01-15, codebook: "1.0", status: single-coded }',
        ].join('\n'),
      },
    },
  },
]
