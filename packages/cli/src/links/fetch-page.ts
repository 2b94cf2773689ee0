import type { Answer, Failure } from './answer.ts'
import { isPrivate } from './is-private.ts'

/** How pages are asked for. */
export interface Asking {
  /** Milliseconds for one request. */
  readonly timeout: number
  /** Who asks, and where to complain. */
  readonly userAgent: string
  /** Whether addresses of this machine and its network may be asked. */
  readonly local: boolean
}

const MOST_REDIRECTS = 8
/** More than an article has; the rest is not read. */
const MOST_BYTES = 4 * 1024 * 1024

/** Asks for a page once, following redirects by hand, so that each step is checked. Never throws. */
export async function fetchPage(url: string, asking: Asking): Promise<Answer> {
  let [at, forGood] = [url, true]
  for (let step = 0; step <= MOST_REDIRECTS; step += 1) {
    if (!asking.local && (await isPrivate(new URL(at).hostname))) return { failure: 'private' }
    const answer = await request(at, asking)
    if ('failure' in answer) return answer
    const { response, body } = answer
    const next = response.status >= 300 && response.status < 400 ? target(response, at) : undefined
    if (next === undefined) {
      const contentType = response.headers.get('content-type') ?? ''
      return { status: response.status, url: at, forGood, contentType, body, retryAfter: waitOf(response) }
    }
    forGood &&= response.status === 301 || response.status === 308
    at = next
  }
  return { failure: 'redirects' }
}

type Asked = { readonly response: Response; readonly body: Uint8Array } | { readonly failure: Failure }

async function request(url: string, { timeout, userAgent }: Asking): Promise<Asked> {
  try {
    const headers = { 'user-agent': userAgent, accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }
    const response = await fetch(url, { redirect: 'manual', headers, signal: AbortSignal.timeout(timeout) })
    return { response, body: await bodyOf(response) }
  } catch (error) {
    return { failure: failureOf(error) }
  }
}

async function bodyOf(response: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body ?? []) {
    parts.push(part)
    size += part.length
    if (size >= MOST_BYTES) break
  }
  return Buffer.concat(parts).subarray(0, MOST_BYTES)
}

/** Where a redirect leads, if it leads to a page. */
function target(response: Response, from: string): string | undefined {
  const location = response.headers.get('location')
  const url = location === null ? null : URL.parse(location, from)
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined
}

function waitOf({ headers }: Response): number | undefined {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN)
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined
}

function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return 'network'
  if (error.name === 'TimeoutError') return 'timeout'
  const { cause } = error
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  if (code === 'ENOTFOUND') return 'no-host'
  return code === 'UND_ERR_CONNECT_TIMEOUT' || code === 'UND_ERR_HEADERS_TIMEOUT' ? 'timeout' : 'network'
}
