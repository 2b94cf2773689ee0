import type { Source } from '@demarche/schema/model'
import { canonicalUrl, shareFound } from '@demarche/validator'
import type { Answer, Failure } from './answer.ts'
import { pageText } from './page-text.ts'

/** What became of the page of a source. `blocked` and `unanswered` say nothing of the page: they are not dead. */
export const STATES = ['ok', 'moved', 'changed', 'gone', 'blocked', 'unanswered'] as const
export type State = (typeof STATES)[number]

export interface Verdict {
  readonly state: State
  /** In a sentence. */
  readonly why: string
  /** Where the page is now. */
  readonly now?: string
}

/** A page of which less than this part is left was changed, not merely touched up. */
const STILL_THERE = 0.7

const FAILURES: Readonly<Record<Failure, Verdict>> = {
  'no-host': { state: 'gone', why: 'There is no such host.' },
  timeout: { state: 'unanswered', why: 'The server did not answer in time.' },
  network: { state: 'unanswered', why: 'The connection failed.' },
  redirects: { state: 'unanswered', why: 'The redirects do not end.' },
  private: { state: 'blocked', why: 'The address leads to a private network, which is never asked.' },
  robots: { state: 'blocked', why: 'The robots.txt of the site asks machines to stay away.' },
}

/** 404 and 410 alone say that a page is gone; other refusals say it of us. */
const GONE: ReadonlySet<number> = new Set([404, 410])

/** Judges what a server answered when it was asked for the page of a source. */
export function classify(
  { url, fingerprint }: Pick<Source, 'fingerprint'> & { readonly url: string },
  answer: Answer,
): Verdict {
  if ('failure' in answer) return FAILURES[answer.failure]
  const { status } = answer
  if (GONE.has(status)) return { state: 'gone', why: `The server answers ${status}.` }
  if (status >= 500) return { state: 'unanswered', why: `The server answers ${status}.` }
  if (status >= 300) return { state: 'blocked', why: `The server answers ${status}.` }
  if (isChallenge(answer.body)) return { state: 'blocked', why: 'The server shows a page that tests for machines.' }
  if (isFrontPage(answer.url) && !isFrontPage(url)) {
    return { state: 'gone', why: 'The address leads to the front page.', now: answer.url }
  }
  const share = fingerprint && shareFound(fingerprint, pageText(answer.body, answer.contentType))
  if (share !== undefined && share < STILL_THERE) {
    return {
      state: 'changed',
      why: `Only ${Math.round(share * 100)} % of the text that was read is there.`,
      ...movedTo(url, answer.url),
    }
  }
  const moved = movedTo(url, answer.url)
  if (moved.now !== undefined) {
    return { state: 'moved', why: `The page is elsewhere${answer.forGood ? ', for good' : ''}.`, ...moved }
  }
  return {
    state: 'ok',
    why:
      share === undefined ? 'The page is there.' : `${Math.round(share * 100)} % of the text that was read is there.`,
  }
}

const movedTo = (from: string, to: string): { readonly now?: string } =>
  canonicalUrl(from) === canonicalUrl(to) ? {} : { now: to }

const isFrontPage = (url: string): boolean => {
  const { pathname, search } = new URL(url)
  return /^\/(?:[a-z]{2}\/?|index\.\w+)?$/i.test(pathname) && search === ''
}

/** Words of the pages that common services show instead of the page, to tell people from machines. */
const CHALLENGE =
  /<title>\s*(?:just a moment|attention required|access denied|are you a robot|checking your browser|ddos-guard)/i

const isChallenge = (body: Uint8Array): boolean =>
  CHALLENGE.test(new TextDecoder('latin1').decode(body.subarray(0, 4096)))
