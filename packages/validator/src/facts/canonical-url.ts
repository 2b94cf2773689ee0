import normalizeUrl from 'normalize-url'
import { TRACKING } from '../fixing/tracking.ts'

/** Tells the page from its fast copy, which is no page of its own. */
const FAST_COPY = /^amp$/i

/**
 * A web address without what does not tell pages apart: protocol, `www`, tracking parameters, trailing slash, and the
 * place within the page. `#/` and `#!` lead to another page and stay. An address that no parser takes is left as it is.
 */
export function canonicalUrl(url: string): string {
  try {
    const stripHash = !/#[!/]/.test(url)
    return normalizeUrl(url, { stripProtocol: true, stripHash, removeQueryParameters: [...TRACKING, FAST_COPY] })
  } catch {
    return url
  }
}
