import { listAt, valueAt } from './draft-value.ts'
import type { Draft } from './drafts.ts'
import { firstWords, slug } from './slug.ts'

/** An id in the manner of those that there are, from what the draft says; undefined while it says too little. */
export function suggestedId({ kind, value }: Draft): string | undefined {
  const id = SUGGEST[kind](value)
    .flatMap((part) => slug(part) || [])
    .join('-')
    .slice(0, LONGEST)
    .replace(/-+$/, '')
  return id === '' || /^\d*$/.test(id) ? undefined : id
}

const LONGEST = 60

const SUGGEST: Readonly<Record<Draft['kind'], (value: unknown) => readonly string[]>> = {
  deal: (value) => [
    dayOf(value, ['events', 0, 'date', 'edtf']).slice(0, 4),
    party(value, 'supplier'),
    party(value, 'recipient'),
    text(value, ['items', 0, 'weapon', 'value']) || firstWords(text(value, ['items', 0, 'designation', 'value']), 3),
  ],
  statement: (value) => [
    dayOf(value, ['date', 'edtf']),
    text(value, ['speakers', 0, 'actor']).split('-').at(-1) ?? '',
    firstWords(text(value, ['gloss']).replace(/^The \S+ \S+ \S+ /, ''), 3),
  ],
  source: (value) => [
    hostOf(text(value, ['url'])),
    dayOf(value, ['published', 'edtf']),
    firstWords(text(value, ['title']), 4),
  ],
  actor: (value) => [firstWords(text(value, ['names', 0, 'text']), 6)],
  weapon: (value) => [text(value, ['designation'])],
}

const text = (value: unknown, path: readonly (string | number)[]): string => {
  const found = valueAt(value, path)
  return typeof found === 'string' ? found : ''
}

const dayOf = (value: unknown, path: readonly (string | number)[]): string => {
  const day = text(value, path)
  return /^\d{4}(?:-\d\d){0,2}$/.test(day) ? day : (/^\d{4}(?!\d)/.exec(day)?.[0] ?? '')
}

function party(value: unknown, role: string): string {
  const found = listAt(value, ['parties']).find((one) => valueAt(one, ['role']) === role)
  return text(found, ['actor'])
}

const hostOf = (url: string): string => /^https?:\/\/(?:www\.)?([^/.]+)/.exec(url)?.[1] ?? ''
