import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { marked, type Token } from 'marked'
import { beforeAll, expect, test } from 'vitest'
import { repository, type Repository } from './repository.ts'
import { demarche, scratch } from './run.ts'

const KORNET = 'deals/2021/2021-rus-srb-kornet.yaml'
const HOSTILE = '@octocat <img src=x> [a](https://evil.example) ::error::x ##[error]y #1 https://evil.example | `z`'

/** A branch that corrects one deal, copies it under another id and a hostile title, and retires a weapon. */
let made: Repository
beforeAll(() => {
  made = repository()
  const { data, edit } = made
  const copy = readFileSync(join(data, KORNET), 'utf8')
    .replace('id: 2021-rus-srb-kornet\n', 'id: 2021-rus-srb-kornet-copy\n')
    .replace(/^title: .*$/m, `title: ${JSON.stringify(HOSTILE)}`)
  writeFileSync(join(data, KORNET.replace('.yaml', '-copy.yaml')), copy)
  edit(KORNET, 'edtf: "2021-12-23"', 'edtf: "2021-12-22"')
  rmSync(join(data, 'weapons/fk-3.yaml'))
  mkdirSync(join(data, 'redirects'))
  writeFileSync(
    join(data, 'redirects/fk-3.yaml'),
    'id: fk-3\nkind: weapon\nreason: withdrawn\nto: []\non: 2026-01-01\ncuration: { coders: [core], coded: 2026-01-01, codebook: "1.0", status: single-coded }\n',
  )
})

test('diff tells a correction, an addition and a retirement, and asks for a major version', () => {
  const { out, code } = demarche(['diff', 'main', '--format', 'json'], { cwd: made.root })
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    bump: { level: 'major' },
    records: [
      { kind: 'weapon', id: 'fk-3', change: 'withdrawn', to: [] },
      {
        id: '2021-rus-srb-kornet',
        change: 'changed',
        edits: [{ field: 'events/arrived/date/edtf', new: '2021-12-22' }],
      },
      { id: '2021-rus-srb-kornet-copy', change: 'added' },
    ],
  })
  const text = demarche(['diff', 'main'], { cwd: made.root }).out
  expect(text).toContain('events/arrived/date/edtf: 2021-12-23 → 2021-12-22')
  expect(text).toContain('records: 1 added, 1 changed, 1 retired')
})

test('folders, releases and git refs of the same records give the same changes', () => {
  const out = scratch()
  const json = (...names: string[]): unknown =>
    JSON.parse(demarche(['diff', ...names, '--format', 'json'], { cwd: made.root }).out)
  demarche(['export', '--data', join(made.root, 'data'), '--out', join(out, 'same')], { cwd: made.root })
  demarche(['diff', 'main', '--delta', join(out, 'delta.jsonl')], { cwd: made.root })
  const lines = readFileSync(join(out, 'delta.jsonl'), 'utf8').trimEnd().split('\n')
  expect(lines.map((line) => [JSON.parse(line).op, JSON.parse(line).id])).toEqual([
    ['delete', 'fk-3'],
    ['put', '2021-rus-srb-kornet'],
    ['put', '2021-rus-srb-kornet-copy'],
    ['put', 'fk-3'],
  ])
  expect(json('main', 'HEAD')).toMatchObject({ bump: { level: 'none' }, records: [] })
  expect(json('main')).toEqual(json('HEAD', 'data'))
})

test('diff of what is none of these, and in another format, is one sentence', () => {
  for (const [args, said] of [
    [['no-such-thing'], 'neither a folder nor a git ref'],
    [['main', '--format', 'xml'], 'text, markdown, json'],
    [['main', '--delta', join(scratch(), 'no', 'delta.jsonl')], 'cannot be written'],
  ] as const) {
    const { code, err } = demarche(['diff', ...args], { cwd: made.root })
    expect([code, err]).toEqual([2, expect.stringContaining(said)])
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  }
})

test('review says what to mend and what to compare, and obeys nothing in a record', () => {
  const whole = join(scratch(), 'whole.md')
  const { out, err, code } = demarche(['review', '--base', 'main', '--whole', whole, '--now', '2026-11-22'], {
    cwd: made.root,
  })
  expect(code).toBe(1)
  expect(err).toContain('not committed')
  expect(out.split('\n').length).toBeLessThan(200)
  expect(out.startsWith('<!-- demarche review -->\n')).toBe(true)
  expect(out).toMatch(/### To mend[^]*V402[^]*### Possible duplicates[^]*D603[^]*### Records/)
  expect(out).toMatch(/> "Корнеты" были доставлены[^]*`events\/arrived\/date`: edtf 2021-12-22/)
  expect(out).toContain('Version: **major**')
  for (const page of [out, readFileSync(whole, 'utf8')]) {
    const found: string[] = []
    marked.walkTokens(marked.lexer(page.slice(page.indexOf('\n'))), ({ type }: Token) => void found.push(type))
    expect(found.filter((type) => ['link', 'image', 'html', 'def'].includes(type))).toEqual([])
    expect(page).not.toMatch(/@octocat|^::|##\[|#1\b/m)
  }
})

test('of a marker a review says what is left to write; what was not checked is said once', () => {
  const { root, edit } = repository()
  edit(KORNET, 'title: ', 'title: "TODO: the *title*" # ')
  const { out } = demarche(['review', '--base', 'main'], { cwd: root })
  expect(out).toContain(`### Unfinished\n\n- \`data/${KORNET}:2\` P803 To do: the \\*title\\*\n`)
  expect(out).toContain('### Not checked\n\n- Q717')
})

test('a branch that is here under another name is named; one that is not, how to get it', () => {
  const { root } = repository()
  const clone = join(scratch(), 'clone')
  execFileSync('git', ['clone', '--quiet', '--branch', 'branch', root, clone])
  const said = (ref: string): string => demarche(['review', '--base', ref], { cwd: clone }).err
  expect(said('main')).toContain('no git ref main here. Name origin/main, which is.')
  expect(said('nope')).toContain('git fetch origin nope, and name it FETCH_HEAD')
  expect(said('origin/nope')).toContain('git fetch origin nope, and name it FETCH_HEAD')
  expect(demarche(['review', '--base', 'origin/main'], { cwd: clone })).toMatchObject({ code: 0, err: '' })
})

test('a long review is cut to what a comment holds, and says so', () => {
  const { root, data, edit } = repository()
  for (let index = 0; index < 300; index += 1) {
    writeFileSync(join(data, `weapons/made-up-${index}.yaml`), `id: made-up-${index}\nTODO: 1\n`)
  }
  edit(KORNET, 'edtf: "2021-12-23"', 'edtf: "2021-12-22"')
  const { out } = demarche(['review', '--base', 'main'], { cwd: root })
  expect(out.split('\n').length).toBeLessThan(200)
  expect(out.length).toBeLessThan(65_536)
  expect(out).toMatch(/…and \d+ more findings: see the whole review\./)
})

test('a delta turns the old release into the new one, byte for byte', () => {
  const out = scratch()
  const data = ['--data', join(made.root, 'data')]
  const exported = (name: string, ...args: string[]): string => {
    const { code } = demarche(['export', '--allow-invalid', '--out', join(out, name), ...args], { cwd: made.root })
    expect(code).toBe(0)
    return readFileSync(join(out, name, 'SHA256SUMS'), 'utf8')
  }
  made.git('stash', '--include-untracked', '--quiet')
  exported('old', ...data)
  made.git('stash', 'pop', '--quiet')
  const fresh = exported('new', ...data, '--previous', join(out, 'old'))
  const delta = join(out, 'new/changes/delta.jsonl')
  const again = exported('again', '--data', join(out, 'old'), '--delta', delta, '--previous', join(out, 'old'))
  expect(again).toBe(fresh)
  expect(fresh).toContain('changes/changes.json')
  writeFileSync(join(out, 'wrong.jsonl'), '{"op":"put"}\n')
  for (const file of ['wrong.jsonl', 'absent.jsonl']) {
    const { code, err } = demarche(['export', '--out', join(out, 'no'), ...data, '--delta', join(out, file)])
    expect([code, err]).toEqual([2, expect.stringContaining('changes/delta.jsonl')])
  }
})
