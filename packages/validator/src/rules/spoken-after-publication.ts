import type { Source, Statement } from '@demarche/schema/model'
import type { Surroundings } from '../summary.ts'
import { edtfOf, firmDate, surelyBefore } from '../facts/dates.ts'
import { ruleFor } from '../rule.ts'
import { list } from '../structure/wording.ts'

export const spokenAfterPublication = ruleFor('statement', {
  code: 'V405',
  slug: 'spoken-after-publication',
  severity: 'error',
  summary: 'A statement was made before the pages that print it appeared.',
  why: 'A page cannot print words that were not yet spoken: one of the two dates is wrong, or the page prints other words.',
  remedy:
    'Check the date of the statement and the date of the source. Words said earlier and repeated later are two statements.',
  *check({ record }, dataset) {
    const early = earlySources(record, dataset)
    const [first, ...more] = early
    if (!first) return
    const pages = early.map(({ source }) => source.id)
    yield {
      // Where several pages are too early, it is the date of the statement that is wrong.
      path: more.length > 0 ? ['date', 'edtf'] : ['renditions', first.index, 'evidence'],
      message: `The words are dated \`${edtfOf(record.date)}\`, and pages that print them appeared before: ${list(pages)}.`,
      help: 'Correct the date of the statement or of the source, or move the rendition to the earlier statement it prints.',
      related: [
        { path: ['date', 'edtf'], message: 'The date of the statement.' },
        ...early.map(({ source }) => ({
          record: `source/${source.id}`,
          path: ['published', 'edtf'],
          message: `The page appeared on \`${edtfOf(source.published)}\`.`,
        })),
      ],
    }
  },
})

interface Early {
  readonly index: number
  readonly source: Source
}

/** The sources that appeared before the words were spoken, each with its first rendition. */
function earlySources({ date, renditions, evidence }: Statement, dataset: Surroundings): readonly Early[] {
  const said = firmDate(date)
  const printed = renditions.flatMap((rendition, index) => {
    const source = dataset.get('source', evidence.find(({ id }) => id === rendition.evidence)?.source ?? '')
    // A day of slack: a page may appear abroad while it is still the day before at home.
    return source && surelyBefore(firmDate(source.published), said, 1) ? [{ index, source }] : []
  })
  return [...new Map(printed.toReversed().map((one) => [one.source.id, one])).values()].toReversed()
}
