import { compareText, dateBounds } from '@demarche/schema/model'
import type { StatementSummary, Surroundings } from '../summary.ts'
import { indexBy } from '../facts/index-by.ts'
import { perDataset, ruleFor } from '../rule.ts'
import { areKnownApart, inLikeWords, onOneDay, speakersOf } from '../facts/statement-likeness.ts'
import { list } from '../structure/wording.ts'

export const duplicateStatement = ruleFor('statement', {
  code: 'D604',
  slug: 'duplicate-statement',
  severity: 'warning',
  summary: 'One utterance is one statement, however many papers print it.',
  why: 'An utterance that two papers print in two wordings was still made once; as two statements it would be counted twice.',
  remedy:
    'Make the later record a rendition of the earlier one; if the words were said again on another occasion, link the two by `repeats`.',
  when: ({ record }, dataset) => speakersOf(record).some((speaker) => mayHaveTwin(record, speaker, dataset)),
  *check({ record }, dataset) {
    const twins = speakersOf(record).flatMap((speaker) => twinsOf(record, speaker, dataset))
    const earlier = [...new Set(twins)]
    if (earlier.length === 0) return
    yield {
      path: ['renditions'],
      part: 'key',
      message: `The speaker, the date and most of the words are those of ${list(earlier.map(({ id }) => id))} too.`,
      help: 'If it is the same utterance, make this a rendition there; if not, link the two by `repeats`.',
      related: earlier.map(({ id }) => ({
        record: `statement/${id}`,
        path: ['renditions'],
        part: 'key',
        message: 'The statement that looks alike.',
      })),
    }
  },
})

const bySpeaker = perDataset((dataset) => indexBy(dataset.all('statement'), speakersOf))

const bySpeakerAndDay = perDataset((dataset) =>
  indexBy(dataset.all('statement'), (statement) => speakersOf(statement).map((speaker) => blockOf(speaker, statement))),
)

/** Those with one day are kept apart from those that may be of several, since most are compared with their day alone. */
const blockOf = (speaker: string, { date }: Pick<StatementSummary, 'date'>): string => `${speaker} ${dayOf(date) ?? ''}`

function dayOf(date: StatementSummary['date']): string | undefined {
  const { min, max } = ('edtf' in date && dateBounds(date.edtf)) || {}
  return min === max ? min : undefined
}

/** The earlier statements of a speaker that look like the same utterance, by id. */
const twinsOf = (record: StatementSummary, speaker: string, dataset: Surroundings): readonly StatementSummary[] =>
  candidatesOf(record, speaker, dataset)
    .filter(
      (other) =>
        other.id < record.id && onOneDay(other, record) && !areKnownApart(other, record) && inLikeWords(other, record),
    )
    .toSorted((a, b) => compareText(a.id, b.id))

/** The statements of a speaker that may be of the same day. */
function candidatesOf(record: StatementSummary, speaker: string, dataset: Surroundings): readonly StatementSummary[] {
  if (dayOf(record.date) === undefined) return bySpeaker(dataset).get(speaker) ?? []
  const blocks = [blockOf(speaker, record), `${speaker} `]
  return blocks.flatMap((block) => bySpeakerAndDay(dataset).get(block) ?? [])
}

/** Whether there is any statement beside the record that may be of the same day. */
function mayHaveTwin(record: StatementSummary, speaker: string, dataset: Surroundings): boolean {
  if (dayOf(record.date) === undefined) return true
  const blocks = bySpeakerAndDay(dataset)
  return (blocks.get(blockOf(speaker, record))?.length ?? 0) > 1 || blocks.has(`${speaker} `)
}
