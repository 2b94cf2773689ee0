import { todo } from './question.ts'

/** The day that was given; else the days up to that on which the page appeared, as a guess. */
export function claimedDate(date: string | undefined, published: string | undefined) {
  if (date !== undefined) return { edtf: date, evidence: ['main'] }
  if (published === undefined || !/^\d{4}(?:-\d\d){0,2}$/.test(published)) return { missing: 'not-reported' }
  return {
    edtf: `../${published}`,
    evidence: ['main'],
    basis: 'inferred',
    note: todo('say when; the page appeared on the last of these days.'),
  }
}
