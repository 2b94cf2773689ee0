import * as z from 'zod'
import { Stop } from '../running/stop.ts'
import type { Api } from './api.ts'

const comments = z.array(
  z.object({ id: z.number().int(), body: z.string().nullish(), user: z.object({ type: z.string() }).nullish() }),
)
const anything = z.unknown()

/** Characters that a comment on GitHub holds. */
const MOST = 65_536
/** Comments a page of the API holds. */
const PAGE = 100

/** The first lines of comments, by which they are found again: of `demarche review`, and of `demarche from-issue`. */
const MARKERS = { review: '<!-- demarche review -->\n', draft: '<!-- demarche draft -->\n' } as const

/** Where a comment goes: an issue or a pull request, and which of ours it is there. */
interface Place {
  readonly number: number
  readonly about: keyof typeof MARKERS
}

/** Puts a text into the one comment of ours. Throws Stop for a text that is no such comment. */
export async function putComment(api: Api, { number, about }: Place, text: string): Promise<void> {
  const marker = MARKERS[about]
  // Otherwise the text could choose which comment it replaces.
  if (!text.startsWith(marker)) throw new Stop(`What was downloaded is no ${about}, so it is not posted.`)
  const body = text.length > MOST ? `${text.slice(0, MOST - 2)}…\n` : text
  const own = await findComment(api, number, marker)
  if (own === undefined) await api('POST', `/issues/${number}/comments`, anything, { body })
  else await api('PATCH', `/issues/comments/${own}`, anything, { body })
}

async function findComment(api: Api, number: number, marker: string): Promise<number | undefined> {
  for (let page = 1; ; page += 1) {
    const found = await api('GET', `/issues/${number}/comments?per_page=${PAGE}&page=${page}`, comments)
    const own = found.find(({ body, user }) => user?.type === 'Bot' && body?.replaceAll('\r', '').startsWith(marker))
    if (own || found.length < PAGE) return own?.id
  }
}
