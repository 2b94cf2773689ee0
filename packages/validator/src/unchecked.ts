import { checkOf } from './checks.ts'
import { plural } from './totals.ts'
import type { Report } from './validate.ts'

/** What a run did not look at or does not show, in sentences: a clean report says no more than was checked. */
export function uncheckedOf({ files, records, rules, skipped, withheld }: Report): readonly string[] {
  const malformed = files - records
  const hidden = Object.values(withheld).reduce((sum, count) => sum + count, 0)
  return [
    ...(malformed > 0
      ? [`${plural(malformed, 'file')} without a well-formed record: the ${plural(rules, 'rule')} did not look there.`]
      : []),
    ...skipped.map(({ code, why }) => `${code} ${checkOf(code).slug} did not run. ${why}`),
    ...(hidden > 0 ? [`${plural(hidden, 'finding')} after the first hundred of a file: counted, not shown.`] : []),
  ]
}
