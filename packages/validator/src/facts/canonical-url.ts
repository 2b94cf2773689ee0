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

/** What an archive puts before the address of the page it keeps. */
const ARCHIVED = /^https?:\/\/web\.archive\.org\/web\/\d+(?:[a-z]{2}_)?\/(?=https?:\/\/)/

/**
 * A web address as a record is to hold it: without tracking parameters, place within the page and what an archive put
 * before it; path and parameters as they are. Undefined for a text that is no address of a page.
 */
export function tidyUrl(text: string): string | undefined {
  const address = text.trim().replace(ARCHIVED, '')
  if (!/^https?:\/\/[^/]/i.test(address)) return undefined
  try {
    return normalizeUrl(address, {
      stripWWW: false,
      stripTextFragment: true,
      stripHash: !/#[!/]/.test(address),
      removeTrailingSlash: false,
      sortQueryParameters: false,
      removeQueryParameters: [...TRACKING],
    })
  } catch {
    return undefined
  }
}
