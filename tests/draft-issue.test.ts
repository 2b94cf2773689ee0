import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { DEAL, issue } from './issue.ts'
import { playGitHub, runScript, type GitHub } from './play-git-hub.ts'
import { repository } from './repository.ts'
import { root, scratch } from './run.ts'

const TREE = 'a'.repeat(40)
const BASE = 'b'.repeat(40)
const COMMIT = 'c'.repeat(40)

/** What GitHub sends for an issue, cut to what is read and to what somebody could try. */
const eventOf = (body: string, login = 'some-body') => ({
  action: 'opened',
  issue: {
    number: 12,
    title: 'Add deal: $(touch pwned) `touch pwned` "; touch pwned #',
    body,
    state: 'open',
    user: { login, id: 34 },
    labels: [{ name: 'add-deal' }],
  },
  repository: {
    default_branch: 'main',
    html_url: 'https://github.com/demarche/demarche',
    owner: { login: 'demarche' },
  },
})

function written(folder: string, name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

interface Drafted {
  readonly clone: string
  readonly code: number | null
  readonly said: string
  readonly comment: string
  readonly files: readonly { path: string; change: string; text: string | null }[]
}

/** Drafts from an issue in a scratch repository with the real records. */
async function draft(body: string): Promise<Drafted> {
  const { root: clone } = repository()
  const to = join(scratch(), 'draft')
  const event = written(scratch(), 'event.json', JSON.stringify(eventOf(body)))
  const { code, said } = await runScript('draft-issue.ts', { args: [to], api: '', event, cwd: clone })
  const left = (name: string): string => readFileSync(join(to, name), 'utf8')
  return { clone, code, said, comment: left('comment.md'), files: JSON.parse(left('files.json')) as Drafted['files'] }
}

test('a form becomes a file and a comment: findings at their questions, the text to open, the way on', async () => {
  const { code, comment, files } = await draft(
    issue('add-deal', { ...DEAL, Title: 'x @everyone ](https://evil.example) </details> ```` $(touch pwned)' }),
  )
  expect(code).toBe(0)
  expect(files.map(({ path, change }) => `${change} ${path}`)).toEqual([
    'add data/deals/2020/2020-rus-bgr-pantsir-s1.yaml',
  ])
  expect(comment).toMatch(/^<!-- demarche draft -->\n/)
  expect(comment).toContain('**1 error** to mend')
  expect(comment).toMatch(/^- \*\*Evidence\*\*: .*\(P803 todo-marker\)$/m)
  expect(comment).toContain(`\`\`\`\`\`yaml\n${files[0]!.text}\`\`\`\`\`\n`)
  expect(comment).toContain('If you have an interest in the matter')
  const asked = { ...DEAL, 'Do you have an interest in the matter?': 'Yes, I work for title: another' }
  const told = await draft(issue('add-deal', asked))
  expect(told.comment).not.toContain('If you have an interest in the matter')
  expect(told.files.map(({ text }) => text)).toEqual([expect.not.stringContaining('another') as string])
  const link = /\]\((https:.*)\), from your own account/.exec(comment)![1]!
  expect(link).not.toMatch(/[()\s<>]/)
  const { origin, pathname, searchParams } = new URL(link)
  expect(origin + pathname).toBe('https://github.com/demarche/demarche/new/main')
  expect(Object.fromEntries(searchParams)).toEqual({ filename: files[0]!.path, value: files[0]!.text })
})

test('whatever an issue holds: no command, no mention, nothing that ends the fence, nothing but records, room for all', async () => {
  const rest = { ...DEAL, 'Id of the new deal': '2020-a', Title: '$(touch pwned) ::error::x @everyone </details>' }
  const hostile = await draft(
    issue('add-deal', { ...rest, Existence: 'a` @everyone <img src=x> ](https://evil.example) fixes #1 `b' }),
  )
  expect(hostile).toMatchObject({ code: 0, files: [] })
  expect(hostile.comment).toContain('No record could be made')
  expect(hostile.comment.replaceAll(/`[^`\n]*`/g, '')).not.toMatch(/@everyone|<img|[^\\]\]\(|#1/)
  const [long, commands] = [
    await draft(issue('add-deal', { ...rest, Note: '\u00AD </details>'.repeat(4500) })),
    await draft(issue('add-deal', { ...rest, Note: '::error::x\r\n::set-env name=PATH::x' })),
  ]
  expect(long.comment.length).toBeLessThan(65_536)
  expect(long.comment.includes('from your own account')).toBe(false)
  expect(long.comment.includes('…and 1 more file:')).toBe(true)
  expect(long.files.length).toBe(1)
  expect(commands.said).not.toMatch(/^::/m)
  for (const { clone } of [hostile, long, commands]) expect(existsSync(join(clone, 'pwned'))).toBe(false)
})

test('a correction shows what changes; a retired record whose id is still used is told where', async () => {
  const correct = { 'Id of the deal to correct': '2021-rus-srb-kornet', 'What is wrong, and how do you know?': 'All.' }
  const nothing = await draft(issue('correct-deal', correct))
  expect(nothing).toMatchObject({ files: [], comment: expect.stringContaining('changes nothing') as string })
  const { comment, files } = await draft(issue('correct-deal', { ...correct, Title: 'Kornet for Serbia' }))
  expect(comment).toContain('\n-title: Kornet anti-tank missiles from Russia to Serbia\n+title: Kornet for Serbia\n')
  expect(files).toMatchObject([{ path: 'data/deals/2021/2021-rus-srb-kornet.yaml', change: 'correct' }])
  const retired = await draft(
    issue('retire-weapon', {
      'Id of the weapon to retire': 'kornet',
      Reason: 'Withdrawn (withdrawn)',
      On: '2026-11-22',
      'Curation: coders': 'somebody',
      'Curation: coded': '2026-11-22',
    }),
  )
  expect(retired.comment).toMatch(/^- `data\/deals\/2021\/2021-rus-srb-kornet\.yaml:\d+` .*\(R504 /m)
  expect(retired.files.map(({ path, change }) => `${change} ${path}`).toSorted()).toEqual([
    'add data/redirects/kornet.yaml',
    'retire data/weapons/kornet.yaml',
  ])
})

interface State {
  readonly body?: string
  readonly comments?: readonly object[]
  readonly branch?: string
  readonly pulls?: readonly object[]
}

/** Plays GitHub: issue 12, the comments on it, its branch by whom its last commit is, and the pull requests of that. */
const gitHub = ({ body = 'body', comments = [], branch, pulls = [] }: State): Promise<GitHub> =>
  playGitHub(
    (path, method) =>
      ({
        'GET /issues/12': { state: 'open', body },
        'GET /issues/12/comments': comments,
        'GET /git/matching-refs/heads/issue-12': [
          { ref: 'refs/heads/issue-123', object: { sha: TREE } },
          ...(branch === undefined ? [] : [{ ref: 'refs/heads/issue-12', object: { sha: COMMIT } }]),
        ],
        [`GET /git/commits/${BASE}`]: { tree: { sha: TREE }, author: { name: 'a' } },
        [`GET /git/commits/${COMMIT}`]: { tree: { sha: TREE }, author: { name: branch } },
        'POST /git/trees': { sha: 'd'.repeat(40) },
        'POST /git/commits': { sha: 'e'.repeat(40) },
        'GET /pulls': pulls,
        'POST /pulls': { number: 13 },
      })[`${method} ${path}`],
  )

/** Runs a script on what the first job left. */
function run(script: string, api: string, left: Readonly<Record<string, string>>, login?: string) {
  const folder = scratch()
  for (const [name, text] of Object.entries(left)) written(folder, name, text)
  const event = written(scratch(), 'event.json', JSON.stringify(eventOf('body', login)))
  return runScript(script, { args: [folder], api, event })
}

const COMMENT = '<!-- demarche draft -->\nx\n'
const calls = ({ written: all }: GitHub) => all.map(({ method, url }) => `${method} ${url.replace(/^.*demarche/, '')}`)

test('posts one comment and replaces it; nothing for an issue that was edited since, nor what is no draft', async () => {
  const left = { 'comment.md': COMMENT }
  const fresh = await gitHub({ comments: [{ id: 1, body: COMMENT, user: { type: 'User' } }] })
  expect(await run('post-draft.ts', fresh.url, left)).toMatchObject({ code: 0 })
  expect(fresh.written).toEqual([
    { method: 'POST', url: '/repos/demarche/demarche/issues/12/comments', body: { body: COMMENT } },
  ])
  const again = await gitHub({ comments: [{ id: 5, body: `${COMMENT}old`, user: { type: 'Bot' } }] })
  await run('post-draft.ts', again.url, left)
  expect(calls(again)).toEqual(['PATCH /issues/comments/5'])
  const edited = await gitHub({ body: 'another' })
  expect(await run('post-draft.ts', edited.url, left)).toMatchObject({ code: 0 })
  const forged = await gitHub({})
  expect(await run('post-draft.ts', forged.url, { 'comment.md': '<!-- demarche review -->\n' })).toMatchObject({
    code: 2,
  })
  expect([...edited.written, ...forged.written]).toEqual([])
})

const FILES = [
  { path: 'data/redirects/kornet.yaml', change: 'add', text: 'id: kornet\n' },
  { path: 'data/weapons/kornet.yaml', change: 'retire', text: null },
]
const left = (files: unknown) => ({ 'files.json': JSON.stringify(files) })

test('proposes the files on a branch of their own, with the author of the issue as co-author', async () => {
  const there = await gitHub({})
  expect(await run('propose-draft.ts', there.url, left(FILES))).toMatchObject({
    code: 0,
    said: '#13 holds what #12 asks for.\n',
  })
  expect(there.written.map(({ body }) => body)).toEqual([
    {
      base_tree: TREE,
      tree: [
        { path: 'data/redirects/kornet.yaml', mode: '100644', type: 'blob', content: 'id: kornet\n' },
        { path: 'data/weapons/kornet.yaml', mode: '100644', type: 'blob', sha: null },
      ],
    },
    {
      message:
        'Retire weapon kornet\n\nFrom the form in #12.\n\nCo-authored-by: some-body <34+some-body@users.noreply.github.com>',
      tree: 'd'.repeat(40),
      parents: [BASE],
    },
    { ref: 'refs/heads/issue-12', sha: 'e'.repeat(40) },
    {
      title: 'Retire weapon kornet',
      head: 'issue-12',
      base: 'main',
      body: expect.stringContaining('Closes #12') as string,
    },
  ])
  const again = await gitHub({ branch: 'github-actions[bot]', pulls: [{ number: 13 }] })
  await run('propose-draft.ts', again.url, left(FILES))
  expect(calls(again)).toEqual(['POST /git/trees', 'POST /git/commits', 'PATCH /git/refs/heads/issue-12'])
})

test('proposes nothing over the work of others, after an edit, by a made-up name, or that is no record', async () => {
  const other = await gitHub({ branch: 'Some Body' })
  expect(await run('propose-draft.ts', other.url, left(FILES))).toMatchObject({
    code: 2,
    said: expect.stringContaining('work of somebody else') as string,
  })
  const edited = await gitHub({ body: 'another' })
  expect(await run('propose-draft.ts', edited.url, left(FILES))).toMatchObject({ code: 2 })
  const plain = await gitHub({})
  expect((await run('propose-draft.ts', plain.url, left(FILES), 'x>\nCo-authored-by: y')).code).not.toBe(0)
  const paths = [
    '.github/workflows/ci.yml',
    'data/package.json',
    'data/README.md',
    'data/deals/../../x.yaml',
    '/data/deals/a.yaml',
    'data/deals/a.ts',
  ]
  for (const path of paths) {
    const refused = await run('propose-draft.ts', plain.url, left([{ path, change: 'add', text: 'x' }]))
    expect(refused).toMatchObject({ code: 2, said: expect.stringContaining('is no record') as string })
  }
  for (const none of [[], {}, 'x']) expect((await run('propose-draft.ts', plain.url, left(none))).code).toBe(2)
  expect([...other.written, ...edited.written, ...plain.written]).toEqual([])
})

test('the workflow starts for every form', () => {
  const { jobs } = parse(readFileSync(join(root, '.github/workflows/issue.yml'), 'utf8')) as {
    jobs: { draft: { if: string } }
  }
  const [, needed = ''] = /contains\(github\.event\.issue\.body, '(.+?)'\)/.exec(jobs.draft.if) ?? []
  const forms = globSync('{add,correct,retire}-*.yml', { cwd: join(root, '.github/ISSUE_TEMPLATE') })
  expect(forms.length).toBe(15)
  for (const form of forms) expect(issue(form.replace('.yml', ''), {}).slice(0, 60)).toContain(needed)
})
