import type { Fixer } from '../fixing/fixer.ts'
import { trailingSpaces } from '../fixing/trailing-spaces.ts'

export const trailingSpace: Fixer = {
  id: 'trailing-space',
  summary: 'Delete the white space at the ends of lines.',
  safety: 'safe',
  mends: ['P810'],
  *edits(_, { text }) {
    for (const stretch of trailingSpaces(text)) yield { ...stretch, text: '' }
  },
}
