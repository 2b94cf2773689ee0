import { dateBounds, type DateBounds } from '@demarche/schema/model'
import type { ObjectNode } from '../nodes.ts'
import type { Values } from '../values.ts'
import { objectsOf, textAt } from './objects.ts'
import { oncePerRecord } from './once-per-record.ts'

/** A date of a record: the preferred one, another account of it, or the date of a document. */
export interface DateNode {
  readonly node: ObjectNode
  readonly edtf: string
  readonly reported: string | undefined
  readonly anchor: string | undefined
  readonly basis: string | undefined
  /** How many excerpts carry it. */
  readonly excerpts: number
}

/** Every date of a record that has a phrase or an anchor beside it, alternatives included. */
export const datesIn = oncePerRecord((values: Values): readonly DateNode[] =>
  [...objectsOf(values, 'Date'), ...objectsOf(values, 'DocumentDate')].map((node) => ({
    node,
    edtf: textAt(node, 'edtf') ?? '',
    reported: textAt(node, 'reported'),
    anchor: textAt(node, 'anchor'),
    basis: textAt(node, 'basis'),
    excerpts: Array.isArray(node.value['evidence']) ? node.value['evidence'].length : 0,
  })),
)

/** The bounds of a date that stands without `?` and `~`: only such a date can contradict another. */
export function firm(text: string | undefined): DateBounds | undefined {
  const bounds = text === undefined ? undefined : dateBounds(text)
  return bounds && !bounds.uncertain && !bounds.approximate ? bounds : undefined
}

/** A date field, or the reason why there is none. */
type DateField = { readonly edtf: string } | { readonly missing: string }

/** The EDTF text of a date field, where there is a date. */
export const edtfOf = (field: DateField | undefined): string | undefined =>
  field && 'edtf' in field ? field.edtf : undefined

/** The firm bounds of a date field, where there is a date. */
export const firmDate = (field: DateField | undefined): DateBounds | undefined => firm(edtfOf(field))

/** A first and a last day, each absent where it is open. */
export type Span = Pick<DateBounds, 'min' | 'max'>

/**
 * Whether every day that `a` can mean lies more than `slack` days before every day that `b` can mean. A day of slack
 * covers what clocks in two places, or a night edition, can make of one moment.
 */
export function surelyBefore(a: Span | undefined, b: Span | undefined, slack = 0): boolean {
  return a?.max !== undefined && b?.min !== undefined && a.max < b.min && a.max < shifted(b.min, -slack)
}

const DAY = 86_400_000

/** A day so many days later. Days are `YYYY-MM-DD`. */
export const shifted = (day: string, days: number): string =>
  days === 0 ? day : new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)

/** The days from one to another, both included. */
export const daysFrom = (first: string, last: string): number => (Date.parse(last) - Date.parse(first)) / DAY + 1

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (day: string): number => new Date(day).getUTCDay()
