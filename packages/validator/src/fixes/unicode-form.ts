import { isScalar } from 'yaml'
import { writtenAt } from '../fixing/draft.ts'
import type { Fixer } from '../fixing/fixer.ts'
import { nfcOf } from '../fixing/nfc.ts'

export const unicodeForm: Fixer = {
  id: 'unicode-form',
  summary: 'Write the text in Unicode normal form C.',
  safety: 'safe',
  mends: ['P811'],
  normal: nfcOf,
  *edits(finding, draft) {
    const written = 'path' in finding ? writtenAt(draft, finding.path) : undefined
    if (!isScalar(written) || !written.range) return
    const [start, end] = written.range
    yield { start, end, text: draft.text.slice(start, end).normalize('NFC') }
  },
}
