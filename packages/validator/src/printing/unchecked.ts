import { checkOf } from '../checks.ts'
import { plural } from './totals.ts'
import type { Report } from '../validate.ts'

/** What a run did not look at, and what it found but does not show: a report claims no more than was checked. */
export function uncheckedOf({
  files,
  records,
  rules,
  skipped,
  withheld,
  waived,
  known,
  unfingerprinted: bare,
}: Report): readonly string[] {
  const malformed = files - records
  const hidden = Object.values(withheld).reduce((sum, count) => sum + count, 0)
  const lacking = `${plural(malformed, 'file')} without a well-formed record; the ${plural(rules, 'rule')} did not look there.`
  return [
    ...(malformed > 0 ? [`Not checked: ${lacking}`] : []),
    ...skippedLines(skipped),
    ...(bare > 0 ? [`Not checked: excerpts of ${plural(bare, 'source')}, for want of a fingerprint.`] : []),
    ...(hidden > 0
      ? [`Not shown: ${plural(hidden, 'finding')} after the first hundred of a file; they are counted.`]
      : []),
    ...(waived.length > 0
      ? [`Not shown: ${plural(waived.length, 'finding')} that the records waive, with reasons.`]
      : []),
    ...(known.length > 0 ? [`Not shown: ${plural(known.length, 'finding')} that were there before this change.`] : []),
  ]
}

/** One line for all rules that lacked the same. */
const skippedLines = (skipped: Report['skipped']): readonly string[] =>
  Array.from(
    Map.groupBy(skipped, ({ why }) => why),
    ([why, rules]) => `Not checked: ${rules.map(({ code }) => `${code} ${checkOf(code).slug}`).join(', ')}. ${why}`,
  )
