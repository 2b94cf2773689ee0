import type { Evidence } from '../evidence/cited-excerpts.ts'
import { rule } from '../rule.ts'

/** Dots in brackets other than `[…]`. Dots without brackets may be printed in the document and are left alone. */
const OTHER_MARKS = /\[\s*(?:\.\s*){2,}\]|\(\s*(?:\.\s*){2,}\)|\(\s*…\s*\)|\[\s+…\s*\]|\[…\s+\]/

const FIELDS = ['exact', 'prefix', 'suffix'] as const

export const ellipsis = rule({
  code: 'Q708',
  slug: 'ellipsis',
  severity: 'warning',
  summary: 'What an excerpt leaves out is marked with `[…]` and with nothing else.',
  why: 'Readers and programs must be able to tell what the coder left out from dots that the document prints.',
  remedy: 'Write `[…]` where you left words out. If the document itself prints the mark, say so in a waiver.',
  when: ({ record }) => 'evidence' in record && record.evidence?.some(mayElide) === true,
  *check({ record }) {
    const evidence = 'evidence' in record ? (record.evidence ?? []) : []
    for (const [index, entry] of evidence.entries()) {
      for (const field of FIELDS) {
        const mark = OTHER_MARKS.exec(entry[field] ?? '')?.[0]
        if (mark === undefined) continue
        yield {
          path: ['evidence', index, field],
          message: `The excerpt \`${entry.id}\` leaves words out with \`${mark}\`.`,
          help: 'Write `[…]`.',
        }
      }
    }
  },
})

/** Whether an excerpt holds a bracket at all. */
const mayElide = (entry: Evidence): boolean =>
  FIELDS.some((field) => entry[field] !== undefined && /[[(]/.test(entry[field]))
