import { objectNodes } from '../facts/objects.ts'
import { rule } from '../rule.ts'
import { subject } from '../structure/wording.ts'

export const inferredWithoutNote = rule({
  code: 'Q705',
  slug: 'inferred-without-note',
  severity: 'error',
  summary: 'A conclusion says how it was reached.',
  why: 'No document says what was inferred; only the note lets a reader follow it, or reject it.',
  remedy: 'Add `note` with the facts that it is concluded from.',
  *check({ nodes }) {
    for (const { path, value } of objectNodes(nodes)) {
      if (value['basis'] !== 'inferred' || value['note'] !== undefined) continue
      yield {
        path: [...path, 'basis'],
        message: `${subject(path)} is \`inferred\`, and no note says from what.`,
        help: 'Add `note` with the facts that it is concluded from.',
      }
    }
  },
})
