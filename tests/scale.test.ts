import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { beforeAll, expect, test } from 'vitest'
import { dataFolder, demarche, scratch } from './run.ts'

const NOW = ['--now', '2026-12-31']
const KINDS = { source: 'sources', actor: 'actors', weapon: 'weapons', deal: 'deals', statement: 'statements' } as const

/** A finding as both commands print it. */
interface Found {
  readonly file: string
  readonly fix?: unknown
  readonly related: readonly { readonly file: string; readonly range: unknown; readonly message: string }[]
}

let folder = ''
let lines: Record<string, string[]> = {}

/** The real records as one line each, some of them spoilt in ways that only other records tell, and as files of one line. */
beforeAll(() => {
  folder = scratch()
  lines = Object.fromEntries(Object.entries(KINDS).map(([kind, name]) => [kind, linesIn(join(dataFolder, name), kind)]))
  const twin = lines['statement']!.find((line) => line.includes('"words"') && line.includes('"actor"'))!
  lines['statement']!.push(twin.replace('{"id":"', '{"id":"z-'))
  write(folder, lines)
})

/** Writes records one a line, and beside that as files of one line. */
function write(to: string, records: Readonly<Record<string, readonly string[]>>): void {
  for (const [kind, all] of Object.entries(records)) {
    writeFileSync(join(to, `${kind}.jsonl`), `${all.join('\n')}\n`)
    for (const line of all) {
      const path = join(to, 'data', KINDS[kind as keyof typeof KINDS], `${idOf(line)}.json`)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, line)
    }
  }
}

function linesIn(path: string, kind: string): string[] {
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files.map((entry, index) => {
    const { id, ...record } = parse(readFileSync(join(entry.parentPath, entry.name), 'utf8')) as { id: string }
    return JSON.stringify({ id, ...record, ...spoilt(kind, index) })
  })
}

/** What only other records tell to be wrong, and a record that is none. */
function spoilt(kind: string, index: number): object {
  if (kind === 'statement' && index % 9 === 0) return { links: [{ to: 'deal/no-such-deal', relation: 'confirms' }] }
  if (kind === 'statement' && index % 9 === 1) return { date: { edtf: '1901-01-01' } }
  if (kind === 'deal' && index % 7 === 0) return { titel: 'x' }
  return kind === 'weapon' && index % 11 === 0 ? { family: 'no-such-weapon' } : {}
}

const idOf = (line: string): string => (JSON.parse(line) as { id: string }).id

/** What a finding says, but for what is only known with all texts at hand: fixes, and lines of other files. */
const told = (found: readonly Found[]): string[] =>
  found
    .map(({ fix: _, related, file, ...finding }) =>
      JSON.stringify({
        ...finding,
        file,
        related: related.map((one) => (one.file === file ? one : { file: one.file, message: one.message })),
      }),
    )
    .toSorted()

const validated = (of = folder): string[] => {
  const { out } = demarche(['validate', '--data', join(of, 'data'), ...NOW, '--format', 'json'])
  return told((JSON.parse(out) as { diagnostics: Found[] }).diagnostics)
}

const checked = (out: string): string[] =>
  told(
    out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Found),
  )

test('records that stand one a line are checked as files are: the same findings, place for place', () => {
  const { code, out } = demarche(['check', folder, ...NOW])
  expect(code).toBe(1)
  expect(checked(out)).toEqual(validated())
  // An unknown field, an id that leads nowhere, a role not held, two records alike.
  for (const tell of ['S302', 'R501', 'V430', 'D604']) expect(out).toContain(`"code":"${tell}"`)
})

test('what nobody refers to is told by facts too, where all records are well-formed', () => {
  const part = scratch()
  const { statement: _, deal = [], ...others } = lines
  write(part, { ...others, deal: deal.filter((line) => !line.includes('"titel"')) })
  const { out } = demarche(['check', part, ...NOW])
  expect(out).toContain('"code":"R507"')
  expect(checked(out)).toEqual(validated(part))
})

test('facts of parts, put together in any order, tell as much as all records at once', () => {
  const facts = Object.keys(KINDS).flatMap((kind) =>
    // A part may end anywhere, and the last line need not end.
    [lines[kind]!.slice(0, 20), lines[kind]!.slice(20)].map(
      (part) => demarche(['facts', '--kind', kind], { input: part.join('\n') }).out,
    ),
  )
  const paths = facts.toReversed().map((text, index) => {
    const path = join(folder, `facts-${index}`)
    writeFileSync(path, text.split('\n').filter(Boolean).toReversed().join('\n'))
    return path
  })
  const out = Object.keys(KINDS).flatMap((kind) =>
    [lines[kind]!.slice(15).toReversed(), lines[kind]!.slice(0, 15)].map(
      (part) =>
        demarche(['check', '--kind', kind, ...NOW, '--facts', ...paths, '--', '-'], { input: part.join('\n') }).out,
    ),
  )
  expect(checked(out.join(''))).toEqual(validated())
})

test('an id that two lines have is told for both', () => {
  const twice = scratch()
  const [line] = lines['weapon']!
  writeFileSync(join(twice, 'weapon.jsonl'), `${line}\n${line}\n`)
  expect(demarche(['check', twice, ...NOW]).out.match(/"code":"D607"/g)).toHaveLength(2)
})

test('what is no record or no fact is one sentence, and a line past all bounds is a finding', () => {
  const input = `{"id":"x","title":"${'x'.repeat(3_000_000)}"}\n`
  const path = join(folder, 'facts.txt')
  writeFileSync(path, demarche(['facts', '--kind', 'deal'], { input }).out)
  expect(demarche(['check', '--kind', 'deal', '--facts', path, '--', '-'], { input }).out).toContain('"code":"F102"')
  const broken: [string[], string | undefined][] = [
    [['facts'], ''],
    [['facts', '--kind', 'deal', 'no-such-file'], ''],
    [['facts', '--kind', 'deal'], '{"title":"x"}\n'],
    [['check', 'no-such-folder'], ''],
    [['check', '--facts', path], input],
    [['check', '--kind', 'deal', folder], ''],
    [['check', '--kind', 'deal', '--facts', join(folder, 'deal.jsonl'), '--', '-'], input],
  ]
  for (const [args, text] of broken) {
    const { code, err } = demarche(args, { input: text ?? '' })
    expect(code, args.join(' ')).toBe(2)
    expect(err).not.toMatch(/\n\s+at /)
  }
})
