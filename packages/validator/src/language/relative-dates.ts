import { shifted, type Span } from '../facts/dates.ts'
import { countsFrom, daysOffIn, relativeWeekdays } from './time-words.ts'

/** “Last” and “next” Tuesday can be that of the week before or after. */
const FORTNIGHT = 14

const OFFSETS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }

/** The days that a relative phrase can mean, counted from an anchor; undefined where the words do not fix them. */
export function reach(phrase: string, first: string, last: string): Required<Span> | undefined {
  const [, word = '', unit] = /^(?:in |during )?(last|this|next) (month|year)$/.exec(phrase.toLowerCase()) ?? []
  if (unit !== undefined)
    return unit === 'month' ? months(first, last, OFFSETS[word] ?? 0) : years(first, last, OFFSETS[word] ?? 0)
  if (/\p{Nd}/u.test(phrase) || countsFrom(phrase)) return undefined
  const [offset, ...more] = daysOffIn(phrase)
  if (offset !== undefined)
    return more.length === 0 ? { min: shifted(first, offset), max: shifted(last, offset) } : undefined
  return relativeWeekdays(phrase).size === 1
    ? { min: shifted(first, -FORTNIGHT), max: shifted(last, FORTNIGHT) }
    : undefined
}

const years = (first: string, last: string, offset: number): Required<Span> => ({
  min: `${yearOf(first) + offset}-01-01`,
  max: `${yearOf(last) + offset}-12-31`,
})

const months = (first: string, last: string, offset: number): Required<Span> => ({
  min: isoDay(Date.UTC(yearOf(first), monthOf(first) + offset, 1)),
  max: isoDay(Date.UTC(yearOf(last), monthOf(last) + offset + 1, 0)),
})

const yearOf = (day: string): number => Number(day.slice(0, 4))

/** 0 for January. */
const monthOf = (day: string): number => Number(day.slice(5, 7)) - 1

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10)
