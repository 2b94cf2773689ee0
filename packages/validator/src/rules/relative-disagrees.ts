import { pathOf } from '../nodes.ts'
import type { DateBounds } from '@demarche/schema/model'
import { datesIn, firm, surelyBefore, weekdayOf } from '../facts/dates.ts'
import { reach } from '../language/relative-dates.ts'
import { rule } from '../rule.ts'
import { weekdaysIn } from '../language/weekdays.ts'

export const relativeDisagrees = rule({
  code: 'V410',
  slug: 'relative-disagrees',
  severity: 'warning',
  summary: 'A date reported as “yesterday”, “on Tuesday” or “last month” lies where its anchor puts it.',
  why: 'The phrase and the day it counts from fix the date between them; a wrong year or month shows here.',
  remedy: 'Correct the date or the anchor: the anchor is the day the words count from, usually that of publication.',
  when: ({ values }) => values.having.has('reported'),
  *check({ values }) {
    for (const { node, edtf, reported, anchor } of datesIn(values)) {
      const from = firm(anchor)
      if (reported === undefined || from?.min === undefined || from.max === undefined) continue
      const date = firm(edtf)
      const expected = reach(reported, from.min, from.max)
      if (!expected || (!surelyBefore(date, expected) && !surelyBefore(expected, date))) continue
      if (isOtherWeekday(date, reported)) continue
      yield {
        path: [...pathOf(node), 'edtf'],
        message: `\`${edtf}\` cannot be \`${reported}\` counted from \`${anchor}\`.`,
        help:
          expected.min === expected.max
            ? `Counted from the anchor, it is \`${expected.min}\`.`
            : `Counted from the anchor, it lies between \`${expected.min}\` and \`${expected.max}\`.`,
        related: [{ path: [...pathOf(node), 'anchor'], message: 'The anchor.' }],
      }
    }
  },
})

/** Whether V402 reports the date already: one cause, one finding. */
function isOtherWeekday(date: DateBounds | undefined, phrase: string): boolean {
  const named = weekdaysIn(phrase)
  return named.size > 0 && date?.precision === 'day' && !named.has(weekdayOf(date.min ?? ''))
}
