import { indexBy } from '../index-by.ts'
import { perDataset, ruleFor } from '../rule.ts'
import { areKnownApart, inLikeWords, onOneDay, speakersOf } from '../statement-likeness.ts'
import { list } from '../wording.ts'

export const duplicateStatement = ruleFor('statement', {
  code: 'D604',
  slug: 'duplicate-statement',
  severity: 'warning',
  summary: 'One utterance is one statement, however many papers print it.',
  why: 'An utterance that two papers print in two wordings was still made once; as two statements it would be counted twice.',
  remedy:
    'Make the later record a rendition of the earlier one; if the words were said again on another occasion, link the two by `repeats`.',
  *check({ record }, dataset) {
    const candidates = speakersOf(record).flatMap((speaker) => bySpeaker(dataset).get(speaker) ?? [])
    const earlier = [...new Set(candidates)].filter(
      (other) =>
        other.id < record.id && onOneDay(other, record) && !areKnownApart(other, record) && inLikeWords(other, record),
    )
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
