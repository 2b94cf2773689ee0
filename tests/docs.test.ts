import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { bin, copyOfData, root } from './run.ts'

/** Guides to the files of a release: `guides.test.ts` runs what they say in one. */
const OF_RELEASES = /guides\/(?:load-|open-in-|query-with-|from-excerpt-)/

const pages = ['.', 'docs', 'docs/guides', 'data'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
)
const pagesRun = pages.filter((page) => !OF_RELEASES.test(page))

/** The commands in the `sh` blocks of a page, without what is said of them. */
function commandsIn(page: string): string[] {
  const blocks = readFileSync(join(root, page), 'utf8').matchAll(/^ *```(?:sh|bash|console)\n([\s\S]*?)^ *```/gm)
  return [...blocks]
    .flatMap(([, block]) => block!.replaceAll(/\\\n\s*/g, '').split('\n'))
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter(Boolean)
}

/** Commands that build or test the whole repository: this test cannot run them within itself; the script of CI does. */
const BY_CI: Readonly<Record<string, string>> = {
  'npm ci && npm start': 'npm start',
  'npm ci && npm test': 'npm test',
  'npm run release -- --dry-run --out /tmp/demarche-release': 'npm run release -- --dry-run',
}

/** Commands that need the network: they are run for a page that nobody is asked for. */
const OFFLINE: Readonly<Record<string, string>> = {
  'npx demarche links --only regtrends-2020-02-25-pantsir-c1': 'npx demarche links --help',
}

/** Commands that end with 1 where they find something: what they look at in the sandbox is whatever came before. */
const MAY_FIND = /^(?:npx )?demarche (?:validate|fix|from-issue)/

let home = ''

/** A clone as a reader has it, with what the pages suppose to be there. */
beforeAll(() => {
  home = dirname(copyOfData())
  const article = 'Serbia has bought six systems from Russia, the ministry of defence said.'
  writeFileSync(join(home, 'article.txt'), article)
  mkdirSync(join(home, 'texts'))
  writeFileSync(join(home, 'texts/regtrends-2020-02-25-pantsir-c1.txt'), article)
  writeFileSync(
    join(home, 'issue.md'),
    '### Id of the weapon to correct\n\ns-400\n\n### What is wrong, and how do you know?\n\nx\n\n### Description\n\nLong-range surface-to-air missile system.\n',
  )
  for (const coding of ['first', 'second'])
    cpSync(join(home, 'data/sources/2019'), join(home, coding, 'sources'), { recursive: true })
  mkdirSync(join(home, 'bin'))
  for (const [name, shift] of [
    ['demarche', ''],
    ['npx', 'shift; '],
  ] as const) {
    const path = join(home, 'bin', name)
    writeFileSync(
      path,
      `#!/bin/sh\n${name === 'npx' ? '[ "$1" = demarche ] || exit 127\n' : ''}${shift}exec '${process.execPath}' '${bin}' "$@"\n`,
    )
    chmodSync(path, 0o755)
  }
  const git = (...args: string[]) =>
    expect(
      spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: home }).status,
    ).toBe(0)
  git('init', '-q', '-b', 'main')
  git('add', 'data')
  git('commit', '-q', '-m', 'Begin')
})

/** Runs the commands of a page one after another in one shell, and says how each ended. */
function run(commands: readonly string[]): { command: string; code: number; output: string }[] {
  const marked = commands.map((command) => `${OFFLINE[command] ?? command}\necho "@@ $?"`).join('\n')
  // Each page begins with the records as they are.
  spawnSync('bash', ['-c', 'git checkout -q -- data && git clean -fdq data'], { cwd: home })
  const env = { ...process.env, PATH: `${join(home, 'bin')}:${process.env['PATH']}`, NO_COLOR: '1', DEMARCHE_CODER: '' }
  const { stdout } = spawnSync('bash', ['-c', `exec 2>&1\n${marked}`], {
    cwd: home,
    encoding: 'utf8',
    env,
    maxBuffer: 2 ** 28,
  })
  const ends = stdout.split(/^@@ (\d+)$/m)
  return commands.map((command, index) => ({
    command,
    output: ends[2 * index] ?? '',
    code: Number(ends[2 * index + 1] ?? -1),
  }))
}

describe.each(pagesRun.map((page) => [page, commandsIn(page)] as const).filter(([, commands]) => commands.length > 0))(
  'the commands of %s',
  (_, commands) => {
    test('run', () => {
      for (const { command, code, output } of run(commands.filter((one) => BY_CI[one] === undefined))) {
        expect(output, command).not.toMatch(/^\s+at .*\.js:\d+/m)
        expect(MAY_FIND.test(command) ? [0, 1] : [0], `${command}\n${output.slice(-500)}`).toContain(code)
      }
    })
  },
)

test('what this test does not run is run by CI', () => {
  const ci = readFileSync(join(root, '.ci/run'), 'utf8').split('\n')
  expect(Object.values(BY_CI).filter((command) => !ci.some((line) => line.startsWith(command)))).toEqual([])
  expect(ci).toContain('npm ci')
})

test('there are commands to run, and links of the pages lead somewhere', () => {
  expect(pagesRun.flatMap(commandsIn).length).toBeGreaterThan(20)
  const broken = pages.flatMap((page) => {
    const text = readFileSync(join(root, page), 'utf8')
      .replaceAll(/^ *```[\s\S]*?^ *```/gm, '')
      .replaceAll(/`[^`]*`/g, '')
    const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, link]) => link!)
    return links
      .filter((link) => spawnSync('test', ['-e', join(root, dirname(page), link)]).status !== 0)
      .map((link) => `${page}: ${link}`)
  })
  expect(broken).toEqual([])
})

test('who is named as an owner is told of in the governance', () => {
  const owners = readFileSync(join(root, '.github/CODEOWNERS'), 'utf8').match(/(?<=\s)@[\w/-]+/g) ?? []
  const governance = readFileSync(join(root, 'docs/guides/governance.md'), 'utf8')
  expect(owners.length).toBeGreaterThan(0)
  expect([...new Set(owners)].filter((owner) => !governance.includes(`\`${owner}\``))).toEqual([])
  const lines = readFileSync(join(root, '.github/CODEOWNERS'), 'utf8').split('\n')
  expect(lines).toContain('/data/')
})
