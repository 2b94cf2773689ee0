import { dateBounds, UsageError } from '@demarche/schema/model'
import { printable, tidyUrl } from '@demarche/validator'

/** What a web address tells of the page behind it, without asking for the page. */
export interface Address {
  /** As a record is to hold it. */
  readonly url: string
  /** Without `www.`. */
  readonly host: string
  /** Day, month or year in EDTF, where the path holds one. */
  readonly date: string | undefined
  /** The words of the last part of the path; empty where it has none. */
  readonly words: string
  /** Language that the path or host names: `/en/`, `de.example.com`. */
  readonly language: string | undefined
}

/** Reads a web address. Throws UsageError for a text that is none. */
export function addressOf(text: string): Address {
  const url = tidyUrl(text)
  if (url === undefined) {
    throw new UsageError(
      `${printable(text.slice(0, 200))} is no web address.`,
      'Give the whole address of the page, beginning with https://.',
    )
  }
  const { hostname, pathname } = new URL(url)
  const host = hostname.replace(/^(?:www|m|amp)\./, '')
  return { url, host, date: dateIn(pathname), words: wordsIn(pathname), language: languageIn(host, pathname) }
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** `/2019/11/06/`, `2019-11-06`, `20191106`, `/2019/nov/06/`, `/2019/11/`; only dates that the calendar has. */
const FORMS: readonly RegExp[] = [
  /(?<!\d)((?:19|20)\d\d)[/-](\d\d?|[a-z]{3})[/-](\d\d?)(?!\d)/i,
  /(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/,
  /\/((?:19|20)\d\d)[/-](\d\d?|[a-z]{3})(?=\/)/i,
  /\/((?:19|20)\d\d)(?=\/)/,
]

function dateIn(path: string): string | undefined {
  for (const form of FORMS) {
    const [found, year, month, day] = form.exec(path) ?? []
    if (found === undefined || year === undefined) continue
    const number = MONTHS.indexOf(month?.toLowerCase() ?? '') + 1 || Number(month)
    const date = [
      year,
      ...[number, day]
        .filter((part) => part !== undefined && !Number.isNaN(part))
        .map((part) => String(part).padStart(2, '0')),
    ].join('-')
    if (dateBounds(date)) return date
  }
  return undefined
}

function wordsIn(path: string): string {
  const parts = path
    .split('/')
    .map(decoded)
    .map((part) => part.replace(/\.(?:[a-z]?html?|php|aspx?)$/i, ''))
  const telling = parts.findLast((part) => /\p{L}{2,}[-_ ]\p{L}/u.test(part)) ?? ''
  return telling
    .replaceAll(/[-_+ ]+/g, ' ')
    .replaceAll(/(?<= |^)(?:id)?\d{5,}(?= |$)/g, '')
    .trim()
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** Two letters that name a language in the path, or before the name of the site. */
function languageIn(host: string, path: string): string | undefined {
  const named = /^\/([a-z]{2})(?=\/)/.exec(path)?.[1] ?? /^([a-z]{2})\.[^.]+\.[^.]+/.exec(host)?.[1]
  return named !== undefined && LANGUAGES.has(named) ? named : undefined
}

const LANGUAGES = new Set(
  'ar bg bs cs da de el en es et fa fi fr he hr hu id it ja ko lt lv mk nl no pl pt ro ru sk sl sq sr sv tr uk vi zh'.split(
    ' ',
  ),
)
