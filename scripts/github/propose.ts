import * as z from 'zod'
import { Stop } from '../running/stop.ts'
import type { Api } from './api.ts'
import type { DraftFile } from './draft-files.ts'
import type { Issue } from './issue.ts'

const sha = z.string().regex(/^[0-9a-f]{40}$/)
const made = z.object({ sha })
const commit = z.object({ tree: made, author: z.object({ name: z.string() }) })
const refs = z.array(z.object({ ref: z.string(), object: made }))
const pull = z.object({ number: z.number().int() })
const pulls = z.array(pull)
const anything = z.unknown()

/** As whom GitHub notes commits that are made with the token of a workflow. */
const BOT = 'github-actions[bot]'

interface Proposal {
  readonly issue: Issue
  readonly files: readonly DraftFile[]
  /** The commit that the files were drafted on. */
  readonly base: string
}

/**
 * Puts drafted files on a branch of their own and opens a pull request for it, or brings both to the new state. Gives its
 * number. Throws Stop, and changes nothing, where somebody else has worked on the branch.
 */
export async function propose(api: Api, { issue, files, base }: Proposal): Promise<number> {
  const branch = `issue-${issue.number}`
  const exists = await isOurs(api, branch)
  const { tree } = await api('GET', `/git/commits/${base}`, commit)
  const next = await api('POST', '/git/trees', made, { base_tree: tree.sha, tree: files.map(entryOf) })
  const title = titleOf(files)
  const message = `${title}\n\nFrom the form in #${issue.number}.\n\n${creditOf(issue)}`
  const { sha: head } = await api('POST', '/git/commits', made, { message, tree: next.sha, parents: [base] })
  if (exists) await api('PATCH', `/git/refs/heads/${branch}`, anything, { sha: head, force: true })
  else await api('POST', '/git/refs', anything, { ref: `refs/heads/${branch}`, sha: head })
  return pullRequestFor(api, { branch, title, issue })
}

/** Whether a branch is there. Throws Stop where its last commit is not by a workflow. */
async function isOurs(api: Api, branch: string): Promise<boolean> {
  const found = await api('GET', `/git/matching-refs/heads/${branch}`, refs)
  const head = found.find(({ ref }) => ref === `refs/heads/${branch}`)?.object.sha
  if (head === undefined) return false
  const { author } = await api('GET', `/git/commits/${head}`, commit)
  if (author.name === BOT) return true
  throw new Stop(`The branch ${branch} holds work of somebody else. Go on there, or delete it and set the label again.`)
}

const entryOf = ({ path, text }: DraftFile) => ({
  path,
  mode: '100644',
  type: 'blob',
  ...(text === null ? { sha: null } : { content: text }),
})

const VERBS = { add: 'Add', correct: 'Correct', retire: 'Retire' } as const

/** “Add deal 2019-rus-srb-pantsir-s”; of a record that goes and the redirect that stays, the record. */
function titleOf(files: readonly DraftFile[]): string {
  const [file] = files.toSorted((a, b) => Number(a.change !== 'retire') - Number(b.change !== 'retire'))
  const [, folder = '', id = ''] = /^data\/(\w+?)s\/(?:.*\/)?([^/]+)\.\w+$/.exec(file?.path ?? '') ?? []
  return `${VERBS[file?.change ?? 'add']} ${folder} ${id}`
}

/** The line by which GitHub counts somebody among the authors of a commit. */
const creditOf = ({ author: { login, id } }: Issue): string =>
  `Co-authored-by: ${login} <${id}+${login}@users.noreply.github.com>`

interface Wanted {
  readonly branch: string
  readonly title: string
  readonly issue: Issue
}

/** The open pull request of a branch, opened if there is none. */
async function pullRequestFor(api: Api, { branch, title, issue }: Wanted): Promise<number> {
  const head = encodeURIComponent(`${issue.repository.owner}:${branch}`)
  const [open] = await api('GET', `/pulls?state=open&head=${head}`, pulls)
  if (open) return open.number
  const body = [
    `The form in #${issue.number}, filled in by @${issue.author.login}, as a program turned it into a record. Closes #${issue.number}.`,
    'Whoever reviews this reads the page first: docs/guides/reviewing.md. The question about interests is asked in the issue.',
  ].join('\n\n')
  const opened = await api('POST', '/pulls', pull, { title, body, head: branch, base: issue.repository.branch })
  return opened.number
}
