import { pathOf } from '../nodes.ts'
import { numberAt, objectsOf, textAt } from '../facts/objects.ts'
import { rule } from '../rule.ts'
import { vagueWords } from '../language/vague-words.ts'

export const exactOnVague = rule({
  code: 'V471',
  slug: 'exact-on-vague',
  severity: 'error',
  summary: 'A number reported as “about” or “up to” is not given as exact.',
  why: '“Up to 36” is no order for 36: totals built on such numbers count what nobody promised.',
  remedy: 'Add `qualifier`: `about`, `at-least`, `at-most` or `range`; leave the count out where the words name none.',
  when: ({ values }) => values.having.has('reported'),
  *check({ values }) {
    for (const node of [...objectsOf(values, 'Quantity'), ...objectsOf(values, 'EventItem')]) {
      const [count, reported] = [numberAt(node, 'count'), textAt(node, 'reported')]
      if (count === undefined || reported === undefined || (textAt(node, 'qualifier') ?? 'exact') !== 'exact') continue
      const vague = vagueWords(reported, count)
      if (vague === undefined) continue
      yield {
        path: [...pathOf(node), 'count'],
        message: `\`${count}\` is given as exact, and the page says \`${reported}\`.`,
        help: `Say with \`qualifier\` what “${vague}” means: \`about\`, \`at-least\`, \`at-most\`, \`range\`, or \`unspecified-plural\` without a count.`,
        related: [{ path: [...pathOf(node), 'reported'], message: 'The words of the page.' }],
      }
    }
  },
})
