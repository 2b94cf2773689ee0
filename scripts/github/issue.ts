import * as z from 'zod'
import type { Api } from './api.ts'

/** What GitHub tells a workflow that runs for an issue, cut to what is read. */
const event = z.object({
  issue: z.object({
    number: z.number().int(),
    body: z.string(),
    user: z.object({ login: z.string().regex(/^[\w-]+(?:\[bot\])?$/), id: z.number().int() }),
  }),
  repository: z.object({
    default_branch: z.string(),
    html_url: z.url(),
    owner: z.object({ login: z.string() }),
  }),
})

const state = z.object({ state: z.string(), body: z.string().nullable() })

/** An issue as it was when a workflow started for it, and where it is. */
export interface Issue {
  readonly number: number
  readonly body: string
  readonly author: { readonly login: string; readonly id: number }
  readonly repository: { readonly branch: string; readonly url: string; readonly owner: string }
}

/** The issue that a workflow was started for. */
export function issueOf(payload: unknown): Issue {
  const { issue, repository } = event.parse(payload)
  return {
    number: issue.number,
    body: issue.body,
    author: issue.user,
    repository: { branch: repository.default_branch, url: repository.html_url, owner: repository.owner.login },
  }
}

/** Whether an issue is still open and says what it said: otherwise a later run has the word. */
export async function isCurrent({ number, body }: Issue, api: Api): Promise<boolean> {
  const now = await api('GET', `/issues/${number}`, state)
  return now.state === 'open' && now.body === body
}
