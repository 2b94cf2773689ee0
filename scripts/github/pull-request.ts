import * as z from 'zod'
import type { Api } from './api.ts'

/** What GitHub tells a workflow that runs after another: whose run it was. */
const event = z.object({
  workflow_run: z.object({
    event: z.literal('pull_request'),
    head_sha: z.string().regex(/^[0-9a-f]{40}$/),
    head_branch: z.string(),
    head_repository: z.object({ owner: z.object({ login: z.string() }) }),
  }),
})

const pulls = z.array(z.object({ number: z.number().int(), head: z.object({ sha: z.string() }) }))

/** A pull request, at the commit that was looked at. */
export interface PullRequest {
  readonly number: number
  readonly commit: string
}

/**
 * The open pull request that a run was for, by what GitHub says of the run: what the run itself left may be made up.
 * Undefined where the branch has moved on since, or the pull request is closed.
 */
export async function pullRequestOf(payload: unknown, api: Api): Promise<PullRequest | undefined> {
  const { head_sha, head_branch, head_repository } = event.parse(payload).workflow_run
  const head = encodeURIComponent(`${head_repository.owner.login}:${head_branch}`)
  const found = await api('GET', `/pulls?state=open&head=${head}`, pulls)
  const pull = found.find(({ head: { sha } }) => sha === head_sha)
  return pull && { number: pull.number, commit: head_sha }
}
