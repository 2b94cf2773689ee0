import type { Fixer } from '../fixing/fixer.ts'

export const lineEndings: Fixer = {
  id: 'line-endings',
  summary: 'End lines in LF and save without a byte order mark.',
  safety: 'safe',
  mends: ['F108'],
  *edits(_, { text }) {
    // A byte order mark is no part of the text and is never written, so for that alone an empty edit will do.
    if (!text.includes('\r\n')) yield { start: 0, end: 0, text: '' }
    for (const { index } of text.matchAll(/\r\n/g)) yield { start: index, end: index + 2, text: '\n' }
  },
}
