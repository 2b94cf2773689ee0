import { pathOf } from '../nodes.ts'
import { rule } from '../rule.ts'

export const alternativeUnsupported = rule({
  code: 'Q706',
  slug: 'alternative-unsupported',
  severity: 'error',
  summary: 'Another account has an excerpt, or a note that says where it comes from.',
  why: 'An alternative without a ground makes a value look disputed when nobody disputes it.',
  remedy:
    'Add `evidence` with the name of the excerpt, or `note` with what is known of the account; otherwise take it out.',
  when: ({ values }) => values.having.has('alternatives'),
  *check({ values }) {
    for (const node of values.objects) {
      const { field, value } = node
      if (field?.key !== 'alternatives' || value['basis'] === 'inferred') continue
      if (value['evidence'] !== undefined || value['note'] !== undefined) continue
      const path = pathOf(node)
      const of = path.findLast((step) => typeof step === 'string' && step !== 'alternatives')
      yield {
        path,
        message: `This alternative${of === undefined ? '' : ` to \`${of}\``} has neither evidence nor a note.`,
        help: 'Name the excerpt that says so in `evidence`, or say in `note` where the account comes from.',
      }
    }
  },
})
