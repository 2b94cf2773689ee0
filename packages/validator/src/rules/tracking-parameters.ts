import { pathOf } from '../nodes.ts'
import { ruleFor } from '../rule.ts'
import { trackingIn } from '../fixing/tracking.ts'
import { list } from '../structure/wording.ts'

export const trackingParameters = ruleFor('source', {
  code: 'P813',
  slug: 'tracking-parameters',
  severity: 'warning',
  summary: 'The address of a source carries nothing that tells where a reader came from.',
  why: 'Such parameters make one page look like several, and tell others what was clicked on the way to it.',
  remedy: 'Run `npx demarche fix`, or delete the parameters from the address.',
  when: ({ values }) => values.addresses.length > 0,
  *check({ values }) {
    for (const node of values.addresses) {
      const parameters = trackingIn(String(node.value))
      if (parameters.length === 0) continue
      yield {
        path: pathOf(node),
        message: `The address carries ${list(parameters)}, which ${parameters.length === 1 ? 'is' : 'are'} no part of what names the page.`,
        help: `Delete ${parameters.length === 1 ? 'it' : 'them'} from the address.`,
      }
    }
  },
})
