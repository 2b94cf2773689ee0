import type { Dataset } from '@demarche/schema'
import { checkOf } from '../checks.ts'
import { citedExcerpts } from '../evidence/cited-excerpts.ts'
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
  dataset,
}: Report): readonly string[] {
  const malformed = files - records
  const hidden = Object.values(withheld).reduce((sum, count) => sum + count, 0)
  const lacking = `${plural(malformed, 'file')} without a well-formed record; the ${plural(rules, 'rule')} did not look there.`
  const bare = unfingerprinted(dataset)
  return [
    ...(malformed > 0 ? [`Not checked: ${lacking}`] : []),
    ...skipped.map(({ code, why }) => `Not checked: ${code} ${checkOf(code).slug}. ${why}`),
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

/** How many documents are quoted in the dataset and have no fingerprint to check the excerpts against. */
function unfingerprinted(dataset: Dataset): number {
  const records = (['actor', 'weapon', 'deal', 'statement'] as const).flatMap((kind) => dataset.all(kind))
  const cited = records.flatMap((record) => citedExcerpts({ record }, dataset).map(({ source }) => source))
  return new Set(cited.filter(({ fingerprint }) => !fingerprint)).size
}
