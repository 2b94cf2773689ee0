import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checks, type Example, type Snippet } from '@demarche/validator'
import type { GeneratedFile } from './generated-file.ts'

/** A wrong and a right example for each code: the fixtures of its check, cut to what differs. */
export type RuleExamples = ReadonlyMap<string, Example>

export function ruleExamples(root: string): RuleExamples {
  const fixtures = join(root, 'packages/validator/fixtures')
  return new Map(
    checks.flatMap(({ code, slug, example }) => {
      const found = example ?? fromFixtures(fixtures, slug, code)
      return found ? [[code, found]] : []
    }),
  )
}

/** The examples as the package ships them, for `explain`. */
export const exampleFile = (examples: RuleExamples): GeneratedFile => ({
  path: 'packages/validator/src/generated/examples.json',
  text: `${JSON.stringify(Object.fromEntries(examples), null, 2)}\n`,
})

function fromFixtures(fixtures: string, slug: string, code: string): Example | undefined {
  const wrong = guiltyFile(join(fixtures, slug, 'invalid'), code)
  const right = wrong && mendedFile(fixtures, slug, wrong)
  return wrong && right && { wrong: snippet(wrong, right), right: snippet(right, wrong) }
}

/** A fixture file: its lines without the marks of the harness, and the guilty one. */
interface FixtureFile {
  readonly file: string
  readonly lines: readonly string[]
  readonly guilty?: number
}

const MARK = / *# expect: .*/

function guiltyFile(folder: string, code: string): FixtureFile | undefined {
  const files = filesIn(folder).map((file) => fileIn(folder, file))
  for (const { file, lines } of files) {
    const guilty = lines.findIndex((line) => line.includes('# expect:') && line.includes(code))
    if (guilty !== -1) return { file, lines: lines.map((line) => line.replace(MARK, '')), guilty }
  }
  const [, listed, line] = /^(.*):(\d+) /.exec(expectedIn(folder).find((one) => one.endsWith(code)) ?? '') ?? []
  const found = files.find(({ file }) => file === listed) ?? files[0]
  return found && { ...found, ...(listed === found.file ? { guilty: Number(line) - 1 } : {}) }
}

const expectedIn = (folder: string): readonly string[] =>
  existsSync(join(folder, 'expect.txt')) ? linesOf(join(folder, 'expect.txt')) : []

/**
 * The same file as it should be, from the valid case or the base, whichever differs less; where the file is not what is
 * wrong, another file of the valid case.
 */
function mendedFile(fixtures: string, slug: string, wrong: FixtureFile): FixtureFile | undefined {
  const valid = join(fixtures, slug, 'valid')
  const [same] = [valid, join(fixtures, '_base')]
    .filter((folder) => existsSync(join(folder, wrong.file)))
    .map((folder) => fileIn(folder, wrong.file))
    .filter((file) => differing(file, wrong) > 0)
    .toSorted((a, b) => differing(a, wrong) - differing(b, wrong))
  return (
    same ??
    filesIn(valid)
      .map((file) => fileIn(valid, file))
      .find((file) => differing(file, wrong) > 0)
  )
}

const fileIn = (folder: string, file: string): FixtureFile => ({ file, lines: linesOf(join(folder, file)) })

const differing = (one: FixtureFile, other: FixtureFile): number => {
  const { before, after } = common(one.lines, other.lines)
  return Math.max(one.lines.length, other.lines.length) - before - after
}

/** How many lines two texts share at their beginning and at their end. */
function common(a: readonly string[], b: readonly string[]): { readonly before: number; readonly after: number } {
  const most = Math.min(a.length, b.length)
  const from = a.findIndex((line, index) => line !== b[index])
  const before = from === -1 ? most : from
  const to = a.toReversed().findIndex((line, index) => line !== b.at(-1 - index))
  return { before, after: Math.min(to === -1 ? most : to, most - before) }
}

const CONTEXT = 3
const MOST = 24

/** The lines in which a file differs from another state of it, with some around them, and the guilty line in both. */
function snippet({ file, lines, guilty }: FixtureFile, other: FixtureFile): Snippet {
  const { before, after } =
    file === other.file ? common(lines, other.lines) : { before: guilty ?? 0, after: lines.length }
  const place = guilty ?? Math.min(other.guilty ?? before, before)
  const first = Math.max(0, Math.min(before, place) - CONTEXT)
  const last = Math.max(lines.length - after, place) + CONTEXT + 1
  const from = last - first > MOST ? Math.max(first, (guilty ?? before) - CONTEXT) : first
  const marked = lines.map((line, index) => (index === guilty ? `${line}${arrow(file)}` : line))
  return { file, text: marked.slice(from, Math.min(last, from + MOST)).join('\n') }
}

const arrow = (file: string): string => (file.endsWith('.json') ? ' ← here' : ' # ← here')

const filesIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name !== 'expect.txt')
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
        .toSorted()
    : []

const linesOf = (path: string): readonly string[] => readFileSync(path, 'utf8').trimEnd().split('\n')
