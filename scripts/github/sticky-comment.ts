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

/** The first line of the comment, by which it is found again; `demarche review` writes it. */
const MARKER = '<!-- demarche review -->\n'

/** Puts a text into the one comment of ours on a pull request. Throws Stop for a text that is no review. */
export async function putComment(api: Api, number: number, text: string): Promise<void> {
  // Otherwise the text could choose which comment it replaces.
  if (!text.startsWith(MARKER)) throw new Stop('What was downloaded is no review, so it is not posted.')
  const body = text.length > MOST ? `${text.slice(0, MOST - 2)}…\n` : text
  const own = await findComment(api, number)
  if (own === undefined) await api('POST', `/issues/${number}/comments`, anything, { body })
  else await api('PATCH', `/issues/comments/${own}`, anything, { body })
}

async function findComment(api: Api, number: number): Promise<number | undefined> {
  for (let page = 1; ; page += 1) {
    const found = await api('GET', `/issues/${number}/comments?per_page=${PAGE}&page=${page}`, comments)
    const own = found.find(({ body, user }) => user?.type === 'Bot' && body?.replaceAll('\r', '').startsWith(MARKER))
    if (own || found.length < PAGE) return own?.id
  }
}
