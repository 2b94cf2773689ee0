import { dateBounds, vocabularies, type Dataset, type Kind } from '@demarche/schema'
import { nearest, printable, tidyUrl } from '@demarche/validator'
import { idOf } from './id-words.ts'
import type { Question } from './question.ts'
import { namesOf } from './names-of.ts'

/** Why an answer cannot stand, and what to do about it; each a sentence. */
export interface Refusal {
  readonly message: string
  readonly remedy: string
}

/** What is wrong with an answer by itself: no record or code of that name, no date, no number. */
export function refusalOf({ among, takes }: Question, answer: string, dataset: Dataset): Refusal | undefined {
  const what = TAKEN[takes]
  if (answer.trim() === '') return { message: 'The answer is empty.', remedy: 'Leave it out where there is none.' }
  if (what && !what.reads(answer)) {
    return { message: `${printable(answer.slice(0, 80))} is no ${what.name}.`, remedy: what.remedy(answer) }
  }
  if (!among) return undefined
  return 'kind' in among ? noRecord(among.kind, answer, dataset) : noCode(among.vocabulary, answer)
}

interface Taken {
  readonly name: string
  readonly reads: (answer: string) => boolean
  readonly remedy: (answer: string) => string
}

/** What questions take that is not any text. */
const TAKEN: Readonly<Record<string, Taken>> = {
  '<address>': {
    name: 'web address',
    reads: (answer) => tidyUrl(answer) !== undefined,
    remedy: () => 'Give the whole address of the page, beginning with https://.',
  },
  '<date>': {
    name: 'date',
    reads: (answer) => dateBounds(answer) !== undefined,
    remedy: () => 'Write it like 2019-11-05, or 2019-11 and 2019 where the page says no more.',
  },
  '<number>': {
    name: 'whole number',
    reads: (answer) => /^[1-9]\d{0,8}$/.test(answer),
    remedy: () => 'Leave it out where the page gives words; the draft has a place for them.',
  },
  '<handle>': {
    name: 'handle',
    reads: (answer) => idOf(answer) === answer,
    remedy: (answer) => `Write lower-case letters, digits and single hyphens: ${idOf(answer) || 'some-name'}.`,
  },
}

/** Most records that are offered in place of one that does not exist. */
const OFFERED = 5

function noRecord(kind: Kind, answer: string, dataset: Dataset): Refusal | undefined {
  // An id that was retired is told by the checks, with where it went.
  if (dataset.defines(kind, answer) || dataset.get('redirect', answer)) return undefined
  const message = `There is no ${kind} with the id ${printable(answer.slice(0, 80))}.`
  const [first, ...others] = meant(kind, answer, dataset)
  if (first === undefined) return { message, remedy: `Draft it first with demarche new ${kind}, or leave it out.` }
  if (others.length === 0) return { message, remedy: `Give ${first}, if that is meant.` }
  return { message, remedy: `Give one of ${[first, ...others].join(', ')}, if it is meant.` }
}

/** The ids that may be meant: of what has that id or name but for capitals; else those with the word in them; else the closest. */
function meant(kind: Kind, answer: string, dataset: Dataset): readonly string[] {
  const word = answer.toLowerCase()
  const slug = idOf(answer)
  const all = dataset.all(kind).map((record) => ({
    id: record.id,
    words: [record.id, ...namesOf(record)].map((name) => name.toLowerCase()),
  }))
  const same = all.filter(({ words }) => words.includes(word))
  const holding = all.filter(({ words }) =>
    words.some((name) => slug.length > 2 && (name.includes(word) || name.includes(slug))),
  )
  const ids = (same.length > 0 ? same : holding).map(({ id }) => id).toSorted((a, b) => a.length - b.length)
  if (ids.length > 0) return ids.slice(0, OFFERED)
  return [
    nearest(
      answer,
      all.map(({ id }) => id),
    ) ?? [],
  ].flat()
}

function noCode(vocabulary: string, answer: string): Refusal | undefined {
  const listed = vocabularies.find(({ id }) => id === vocabulary)
  const codes = Object.keys(listed?.codes ?? {})
  if (codes.includes(answer)) return undefined
  const close = nearest(answer, codes)
  return {
    message: `${printable(answer.slice(0, 80))} is no code of “${listed?.title ?? vocabulary}”.`,
    remedy:
      close === undefined ? `Give one of ${codes.join(', ')}.` : `Give ${close}, or another of ${codes.join(', ')}.`,
  }
}
