import { CODEBOOK, type Source } from '@demarche/schema'
import { makeFingerprint } from '@demarche/validator'
import { readText } from '../../read-text.ts'
import type { Address } from '../address.ts'
import { freeId, idOf, topicOf } from '../id-words.ts'
import { answerTo, curationOf, todo, type Draft, type Drafting } from '../question.ts'

/** Drafts of the source at an address that is not recorded, and of its publisher where that is not recorded either. */
export function sourceDrafts(drafting: Drafting, address: Address): readonly Draft[] {
  const { dataset, now } = drafting
  const others = dataset.all('source').filter(({ url }) => typeof url === 'string' && hostOf(url) === address.host)
  const publisher = publisherOf(drafting, address, others)
  const title = answerTo(drafting, 'title')
  const date = answerTo(drafting, 'published') ?? address.date
  const text = answerTo(drafting, 'text')
  const language =
    answerTo(drafting, 'language') ?? address.language ?? most(others.map((other) => other.language)) ?? 'und'
  const guesses = ['language', 'published', 'extent'].filter((flag) => answerTo(drafting, flag) === undefined)
  const id = [publisher.id, date ?? 'undated', topicOf(title ?? address.words)].filter(Boolean).join('-')
  const record = {
    id: answerTo(drafting, 'id-of-source') ?? freeId(id, (taken) => dataset.defines('source', taken)),
    type: answerTo(drafting, 'type') ?? most(others.map(({ type }) => type)) ?? 'news-article',
    title: title ?? todo(`the headline as printed${address.words ? ` (in the address: ${address.words})` : ''}`),
    publisher: publisher.id,
    url: address.url,
    published: publishedOf(answerTo(drafting, 'published'), address.date),
    accessed: now,
    language,
    extentRead: answerTo(drafting, 'extent') ?? (text === undefined ? 'beginning' : 'whole'),
    ...(text === undefined ? {} : { fingerprint: makeFingerprint(readText(text)) }),
    ...(guesses.length === 0
      ? {}
      : {
          note: todo(
            `compare with the page what was drafted from its address: ${guesses.map((flag) => FIELDS[flag] ?? flag).join(', ')}.`,
          ),
        }),
    curation: curationOf(drafting, CODEBOOK),
  }
  return [{ kind: 'source', record }, ...publisher.drafts]
}

const FIELDS: Readonly<Record<string, string>> = { extent: 'extentRead' }

const hostOf = (url: string): string => new URL(url).hostname.replace(/^(?:www|m|amp)\./, '')

/** A date that only the address tells is implied; where nothing does, the page has to be asked. */
function publishedOf(given: string | undefined, found: string | undefined) {
  if (given !== undefined) return { edtf: given }
  return found === undefined
    ? { missing: 'not-reported' }
    : { edtf: found, basis: 'implied', note: 'The date stands in the address.' }
}

interface Publisher {
  readonly id: string
  readonly drafts: readonly Draft[]
}

/** The publisher of the other pages of a site; else a new organisation, named after the site. */
function publisherOf(drafting: Drafting, { host }: Address, others: readonly Source[]): Publisher {
  const known =
    answerTo(drafting, 'publisher') ??
    most(others.flatMap(({ publisher }) => (typeof publisher === 'string' ? [publisher] : [])))
  if (known !== undefined) return { id: known, drafts: [] }
  const id = idOf(siteOf(host))
  if (drafting.dataset.get('actor', id)) return { id, drafts: [] }
  const record = {
    id,
    type: 'organisation',
    names: [{ text: todo(`the name of ${host}`), language: 'en', form: 'short' }],
    class: 'media',
    curation: curationOf(drafting, CODEBOOK),
  }
  return { id, drafts: [{ kind: 'actor', record }] }
}

/** What stands before a country code where sites are registered below it: `bbc` of bbc.co.uk. */
const SECOND = new Set(['ac', 'co', 'com', 'edu', 'go', 'gob', 'gov', 'mil', 'ne', 'net', 'or', 'org'])

/** The part of a host by which a site is called. */
function siteOf(host: string): string {
  const parts = host.split('.')
  const below = parts.at(-1)?.length === 2 && SECOND.has(parts.at(-2) ?? '') ? 3 : 2
  return parts.at(-below) ?? parts.at(0) ?? host
}

/** What there is most of; of equals the first. */
function most<T extends string>(values: readonly T[]): T | undefined {
  const groups = [...Map.groupBy(values, (value) => value)]
  return groups.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0]
}
