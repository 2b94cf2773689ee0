import { pathOf } from '../nodes.ts'
import { rule } from '../rule.ts'
import { subject } from '../structure/wording.ts'

export const inferredWithoutNote = rule({
  code: 'Q705',
  slug: 'inferred-without-note',
  severity: 'error',
  summary: 'A conclusion says how it was reached.',
  why: 'No document says what was inferred; only the note lets a reader follow it, or reject it.',
  remedy: 'Add `note` with the facts that it is concluded from.',
  when: ({ values }) => values.having.has('basis'),
  *check({ values }) {
    for (const node of values.having.get('basis') ?? []) {
      const { value } = node
      if (value['basis'] !== 'inferred' || value['note'] !== undefined) continue
      const path = pathOf(node)
      yield {
        path: [...path, 'basis'],
        message: `${subject(path)} is \`inferred\`, and no note says from what.`,
        help: 'Add `note` with the facts that it is concluded from.',
      }
    }
  },
})
