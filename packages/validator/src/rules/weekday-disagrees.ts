import { pathOf } from '../nodes.ts'
import { daysFrom, datesIn, firm, shifted, weekdayOf } from '../facts/dates.ts'
import { rule } from '../rule.ts'
import { countsFrom } from '../language/time-words.ts'
import { weekdayName, weekdaysIn } from '../language/weekdays.ts'

export const weekdayDisagrees = rule({
  code: 'V402',
  slug: 'weekday-disagrees',
  severity: 'error',
  summary: 'A weekday that the phrase names is the weekday of the date.',
  why: 'Most wrong dates are a week or a day off, and the weekday that the page prints shows it.',
  remedy:
    'Count again from the day the page appeared. If the page itself gives a day and a weekday that do not go together, mark the date as uncertain with a question mark.',
  when: ({ values }) => values.having.has('reported'),
  *check({ values }) {
    for (const { node, edtf, reported, anchor } of datesIn(values)) {
      if (reported === undefined) continue
      const possible = fewDaysOf(edtf)
      const named = possible.length > 0 && !countsFrom(reported) ? weekdaysIn(reported) : NONE
      if (named.size === 0 || possible.some((day) => named.has(weekdayOf(day)))) continue
      const is = [...new Set(possible.map(weekdayOf))].map(weekdayName).join(', ')
      const meant = [...named].flatMap((weekday) => lastBefore(anchor, weekday) ?? [])
      yield {
        path: [...pathOf(node), 'edtf'],
        message: `\`${edtf}\` is a ${is}, but the page says \`${reported}\`.`,
        help:
          meant.length > 0
            ? `Counted back from the anchor \`${anchor}\`, the day is \`${meant.join('` or `')}\`.`
            : `Correct the date; if the page contradicts itself, write \`${edtf}?\`.`,
      }
    }
  },
})

const NONE: ReadonlySet<number> = new Set()

/** The days that a date can mean, where they are too few to hold every weekday. */
function fewDaysOf(edtf: string): readonly string[] {
  const { min, max } = firm(edtf) ?? {}
  if (min === undefined || max === undefined) return []
  const days = daysFrom(min, max)
  return days < 7 ? Array.from({ length: days }, (_, offset) => shifted(min, offset)) : []
}

/** The latest day with a weekday up to the anchor. */
function lastBefore(anchor: string | undefined, weekday: number): string | undefined {
  const bounds = firm(anchor)
  if (bounds?.precision !== 'day' || bounds.min === undefined) return undefined
  return shifted(bounds.min, -((weekdayOf(bounds.min) - weekday + 7) % 7))
}
