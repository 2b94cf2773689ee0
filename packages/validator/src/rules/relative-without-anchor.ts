import { pathOf } from '../nodes.ts'
import { datesIn, type DateNode } from '../facts/dates.ts'
import { rule } from '../rule.ts'
import { isRelative } from '../language/time-words.ts'

export const relativeWithoutAnchor = rule({
  code: 'V404',
  slug: 'relative-without-anchor',
  severity: 'error',
  summary: 'A date reported as “on Tuesday” or “last month” names the date that the phrase counts from.',
  why: 'Nobody can check what day “on Tuesday” was without knowing when it was written.',
  remedy: 'Add `anchor` with the date that the words count from: usually the day the page appeared.',
  when: ({ values }) => values.having.has('reported'),
  *check({ values }) {
    const dates = datesIn(values)
    for (const date of dates) {
      const { node, reported, anchor } = date
      if (reported === undefined || anchor !== undefined || !isRelative(reported)) continue
      if (preferred(date, dates)?.anchor !== undefined) continue
      yield {
        path: [...pathOf(node), 'reported'],
        message: `\`${reported}\` counts from a day that the date does not name.`,
        help: 'Add `anchor` with the date the words count from: usually the day the page appeared.',
      }
    }
  },
})

/** The preferred account that an alternative stands beside. */
const preferred = ({ node: { field, owner } }: DateNode, dates: readonly DateNode[]): DateNode | undefined =>
  field?.key === 'alternatives' ? dates.find(({ node }) => node === owner) : undefined
