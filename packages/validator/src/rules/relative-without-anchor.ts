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
  *check({ nodes }) {
    const dates = datesIn(nodes)
    for (const date of dates) {
      const { path, reported, anchor } = date
      if (reported === undefined || anchor !== undefined || !isRelative(reported)) continue
      if (preferred(date, dates)?.anchor !== undefined) continue
      yield {
        path: [...path, 'reported'],
        message: `\`${reported}\` counts from a day that the date does not name.`,
        help: 'Add `anchor` with the date the words count from: usually the day the page appeared.',
      }
    }
  },
})

/** The preferred account that an alternative stands beside. */
const preferred = ({ path }: DateNode, dates: readonly DateNode[]): DateNode | undefined =>
  path.at(-2) === 'alternatives'
    ? dates.find((other) => other.path.length === path.length - 2 && other.path.every((step, at) => step === path[at]))
    : undefined
