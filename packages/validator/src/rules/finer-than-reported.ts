import { pathOf } from '../nodes.ts'
import { finestUnit, type TimeUnit } from '../language/coarse-words.ts'
import { datesIn, firm, shifted, weekdayOf } from '../facts/dates.ts'
import { rule } from '../rule.ts'

export const finerThanReported = rule({
  code: 'V403',
  slug: 'finer-than-reported',
  severity: 'error',
  summary: 'A date is no finer than the phrase it was reported in.',
  why: '“Last month” names no day: a day made up from it looks like knowledge that nobody has.',
  remedy:
    'Write the month, the year or the interval that the phrase allows. If another excerpt names the day, cite it and give its phrase.',
  when: ({ values }) => values.having.has('reported'),
  *check({ values }) {
    for (const { node, edtf, reported, basis, excerpts } of datesIn(values)) {
      // Where several excerpts or a coder’s reasoning carry the date, the phrase need not be all there is.
      if (reported === undefined || excerpts > 1 || (basis ?? 'stated') !== 'stated') continue
      const bounds = firm(edtf)
      const precision = bounds ? FINENESS[bounds.precision] : undefined
      const unit = precision === undefined ? undefined : finestUnit(reported)
      if (!bounds?.min || precision === undefined || unit === undefined || precision >= FINENESS[unit]) continue
      yield {
        path: [...pathOf(node), 'edtf'],
        message: `\`${edtf}\` is a ${bounds.precision}, but the page says only \`${reported}\`.`,
        help: `Write \`${coarsened(bounds.min, unit)}\`, or the interval that the phrase can mean.`,
      }
    }
  },
})

/** From fine to coarse. Intervals and sets say themselves how much they leave open. */
const FINENESS: Readonly<Record<'day' | TimeUnit, number>> & Readonly<Record<string, number | undefined>> = {
  day: 0,
  week: 1,
  month: 2,
  year: 3,
}

function coarsened(day: string, unit: TimeUnit): string {
  if (unit !== 'week') return day.slice(0, unit === 'month' ? 7 : 4)
  const monday = shifted(day, -((weekdayOf(day) + 6) % 7))
  return `${monday}/${shifted(monday, 6)}`
}
