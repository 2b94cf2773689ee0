import { setTimeout as wait } from 'node:timers/promises'
import pMap from 'p-map'
import Robots from 'robots-parser/Robots.js'
import { compareText, type Source } from '@demarche/schema/model'
import type { Answer } from './answer.ts'
import { classify, type Verdict } from './classify.ts'
import { fetchPage, type Asking } from './fetch-page.ts'

/** How a run goes about it. */
export interface LinkOptions extends Asking {
  /** Milliseconds between two requests to one host. */
  readonly pause: number
  /** How often a failing request is made again. */
  readonly retries: number
  /** Hosts asked at the same time; of each, one page after another. */
  readonly hosts: number
}

/** A source with an address, and what became of the page. */
export interface CheckedLink extends Verdict {
  readonly id: string
  readonly url: string
  /** Address of a lasting copy that the record has. */
  readonly archive?: string
  /** What to do about it, where there is something. */
  readonly advice?: string
}

type Linked = Source & { readonly url: string }

/** Asks for the page of every source, host by host. By id. */
export async function checkLinks(sources: readonly Source[], options: LinkOptions): Promise<readonly CheckedLink[]> {
  const linked = sources.filter((source): source is Linked => typeof source.url === 'string')
  const hosts = [...Map.groupBy(linked, ({ url }) => new URL(url).host).values()]
  const checked = await pMap(hosts, (pages) => checkHost(pages, options), { concurrency: options.hosts })
  return checked.flat().toSorted((a, b) => compareText(a.id, b.id))
}

async function checkHost(pages: readonly Linked[], options: LinkOptions): Promise<readonly CheckedLink[]> {
  const checked: CheckedLink[] = []
  const [first] = pages
  const robots = first && (await robotsOf(first.url, options))
  for (const source of pages) {
    const allowed = robots?.isAllowed(source.url, options.userAgent) !== false
    await wait(Math.max(options.pause, Math.min(30, robots?.getCrawlDelay(options.userAgent) ?? 0) * 1000))
    const answer: Answer = allowed ? await askPatiently(source.url, options) : { failure: 'robots' }
    checked.push(told(source, classify(source, answer)))
  }
  return checked
}

/** What a site asks of machines; nothing where it has no such file. */
async function robotsOf(url: string, options: LinkOptions) {
  const address = new URL('/robots.txt', url).href
  const answer = await fetchPage(address, options)
  if ('failure' in answer || answer.status !== 200) return undefined
  return new Robots(address, new TextDecoder().decode(answer.body))
}

const LONGEST_WAIT = 60

/** Asks again after a failure that may pass, each time after twice as long, or as long as the server asks for. */
async function askPatiently(url: string, options: LinkOptions): Promise<Answer> {
  let answer = await fetchPage(url, options)
  for (let again = 0; again < options.retries && mayPass(answer); again += 1) {
    const asked = 'failure' in answer ? undefined : answer.retryAfter
    await wait(Math.min(LONGEST_WAIT * 1000, asked === undefined ? options.pause * 2 ** (again + 1) : asked * 1000))
    answer = await fetchPage(url, options)
  }
  return answer
}

const mayPass = (answer: Answer): boolean =>
  'failure' in answer
    ? answer.failure === 'timeout' || answer.failure === 'network'
    : answer.status === 429 || answer.status >= 500

function told(source: Linked, verdict: Verdict): CheckedLink {
  const { id, url, archive } = source
  const advice = adviceOn(source, verdict)
  return {
    id,
    url,
    ...verdict,
    ...(archive === undefined ? {} : { archive }),
    ...(advice === undefined ? {} : { advice }),
  }
}

/** The copy nearest to the day on which the page was read; the archive finds it. */
const copyOf = ({ url, accessed }: Linked): string =>
  `https://web.archive.org/web/${accessed.replaceAll('-', '')}/${url}`

function adviceOn(source: Linked, { state, now }: Verdict): string | undefined {
  if (state === 'moved') return `If it is the same text, write \`url: ${now ?? ''}\`.`
  if (source.archive !== undefined || state === 'unanswered' || state === 'blocked') return undefined
  if (state === 'ok') return `Have it archived: https://web.archive.org/save/${source.url}`
  return `Look for a copy, and write it to \`archive\`: ${copyOf(source)}`
}
