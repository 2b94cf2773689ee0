import { firm, surelyBefore } from '../facts/dates.ts'
import { pathOf } from '../nodes.ts'
import { textAt } from '../facts/objects.ts'
import { rule } from '../rule.ts'

export const impossibleSpan = rule({
  code: 'V409',
  slug: 'impossible-span',
  severity: 'error',
  summary: 'What has a first and a last day ends after it begins.',
  why: 'A role, a name or a state that ends before it begins holds on no day, and every statement that uses it looks wrong.',
  remedy: 'Exchange the two dates, or correct the wrong one.',
  *check({ values }) {
    for (const node of values.dates) {
      const { field, owner, value } = node
      const first = BEGINNINGS.get(field?.key ?? '')
      if (first === undefined || !owner) continue
      const [from, to] = [textAt(owner, first), String(value)]
      if (!surelyBefore(firm(to), firm(from))) continue
      yield {
        path: pathOf(node),
        message: `\`${field?.key}: ${to}\` lies before \`${first}: ${from}\`.`,
        help: 'Exchange the two dates, or correct the wrong one.',
        related: [{ path: [...pathOf(owner), first], message: 'The beginning.' }],
      }
    }
  },
})

/** What begins that which a field ends. */
const BEGINNINGS: ReadonlyMap<string, string> = new Map([
  ['to', 'from'],
  ['died', 'born'],
])
