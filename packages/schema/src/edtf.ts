import edtf, { parse } from 'edtf'

/** How fine a date is; `interval` and `set` where it names more than one. */
export type DatePrecision = 'day' | 'month' | 'year' | 'decade' | 'century' | 'interval' | 'set'

/** What an EDTF text says, in calendar days. */
export interface DateBounds {
  /** First day it can mean, `YYYY-MM-DD`; absent where the beginning is open or unknown. */
  readonly min?: string
  /** Last day it can mean, inclusive; absent where the end is open or unknown. */
  readonly max?: string
  readonly precision: DatePrecision
  readonly uncertain: boolean
  readonly approximate: boolean
}

const known = new Map<string, DateBounds | undefined>()

/**
 * The bounds of an EDTF date, or undefined when the text is not valid here: EDTF level 0 and 1 dates and
 * intervals and one-of sets `[a,b]`, without seasons and times of day. Source: Library of Congress EDTF (2019).
 */
export function dateBounds(text: string): DateBounds | undefined {
  if (!known.has(text)) known.set(text, read(text))
  return known.get(text)
}

function read(text: string): DateBounds | undefined {
  if (text.startsWith('[') && text.endsWith(']')) return readSet(text.slice(1, -1).split(','))
  const ends = text.split('/')
  if (ends.length === 2) return readInterval(ends[0] ?? '', ends[1] ?? '')
  return readDate(text)
}

function readDate(text: string): DateBounds | undefined {
  if (!/^[0-9X]{4}(?:-[0-9X]{2}){0,2}[?~%]?$/.test(text)) return undefined
  const ends = /^[1-9]\d{3}(?:-\d{2}){0,2}[?~%]?$/.test(text) ? plainEnds(text.slice(0, 10)) : edtfEnds(text)
  if (!ends) return undefined
  const [from, to] = ends
  return {
    min: from,
    max: to,
    precision: precisionOf(from, to),
    uncertain: /[?%]$/.test(text),
    approximate: /[~%]$/.test(text),
  }
}

/** First and last day of a plain year, month or day, as most dates are: edtf.js takes a hundred times as long. */
function plainEnds(text: string): readonly [string, string] | undefined {
  const [year = '', month, day] = text.replace(/[?~%]$/, '').split('-')
  if (month === undefined) return [`${year}-01-01`, `${year}-12-31`]
  const first = `${year}-${month}-${day ?? '01'}`
  const last = day ?? isoDay(Date.UTC(Number(year), Number(month), 0)).slice(8)
  const known = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))
  return known.toISOString().startsWith(first) ? [first, `${year}-${month}-${last}`] : undefined
}

function edtfEnds(text: string): readonly [string, string] | undefined {
  try {
    const { min, max } = edtf(parse(text, { level: 1, types: ['Date'] }))
    return [isoDay(min), isoDay(max)]
  } catch {
    return undefined
  }
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10)

function precisionOf(from: string, to: string): DatePrecision {
  if (from === to) return 'day'
  if (from.slice(0, 7) === to.slice(0, 7)) return 'month'
  if (from.slice(0, 4) === to.slice(0, 4)) return 'year'
  return from.slice(0, 3) === to.slice(0, 3) ? 'decade' : 'century'
}

const OPEN: DateBounds = { precision: 'interval', uncertain: false, approximate: false }

/** `..` is an open end and an empty end is an unknown one: neither bounds the interval. */
const readEnd = (text: string): DateBounds | undefined => (text === '' || text === '..' ? OPEN : readDate(text))

function readInterval(start: string, end: string): DateBounds | undefined {
  const from = readEnd(start)
  const to = readEnd(end)
  if (!from || !to || (from === OPEN && to === OPEN)) return undefined
  if (from.min !== undefined && to.max !== undefined && from.min > to.max) return undefined
  return {
    ...(from.min === undefined ? {} : { min: from.min }),
    ...(to.max === undefined ? {} : { max: to.max }),
    precision: 'interval',
    uncertain: from.uncertain || to.uncertain,
    approximate: from.approximate || to.approximate,
  }
}

function readSet(members: readonly string[]): DateBounds | undefined {
  const read = members.map((member) => readDate(member.trim()))
  const dates = read.filter((date) => date !== undefined)
  if (dates.length !== members.length || dates.length < 2) return undefined
  const days = dates.flatMap(({ min, max }) => [min ?? '', max ?? '']).toSorted()
  return {
    min: days.at(0) ?? '',
    max: days.at(-1) ?? '',
    precision: 'set',
    uncertain: dates.some((date) => date.uncertain),
    approximate: dates.some((date) => date.approximate),
  }
}

/** Whether every day that `a` can mean lies before every day that `b` can mean. Undefined bounds never do. */
export const isBefore = (a: DateBounds, b: DateBounds): boolean =>
  a.max !== undefined && b.min !== undefined && a.max < b.min
