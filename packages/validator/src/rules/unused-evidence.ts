import { entriesOf, idPath } from '../facts/entries.ts'
import { rule } from '../rule.ts'
import { referringTo } from '../facts/target.ts'

/** Kinds in which some field can name each excerpt. On the others the excerpts support the record as a whole. */
const NAMING: readonly string[] = ['deal', 'statement']

export const unusedEvidence = rule({
  code: 'Q702',
  slug: 'unused-evidence',
  severity: 'error',
  summary: 'Every excerpt of a deal or statement supports some field of it.',
  why: 'An excerpt that supports nothing is either a fact that was not recorded or a quotation without a purpose.',
  remedy: 'Name it under `evidence` of the field it supports, or take it out.',
  *check({ kind, values }) {
    if (!NAMING.includes(kind)) return
    const used = referringTo(values, 'own-evidence')
    for (const entry of entriesOf(values, 'evidence')) {
      const value = entry.value['id']
      if (used.some((reference) => reference.value === value)) continue
      yield {
        path: idPath(entry),
        message: `The excerpt \`${String(value)}\` supports no field of this record.`,
        help: `Add \`${String(value)}\` to the \`evidence\` of the field it supports, or take the excerpt out.`,
      }
    }
  },
})
