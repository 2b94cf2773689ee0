import { marked, type Tokens } from 'marked'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { context, printed, report } from '../../fixtures/_reports/sample.ts'
import type { Diagnostic } from '../diagnostic.ts'
import type { Report } from '../validate.ts'
import { reporters } from './index.ts'

const placed = ({ file, range, code }: Diagnostic): string => `my data/${file}:${range.start.line} ${code}`

interface SarifResult {
  ruleId: string
  locations: [{ physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } } }]
}

interface Rd {
  code: { value: string }
  location: { path: string; range: { start: { line: number } } }
}

function markdownRows(text: string): string[] {
  let file = ''
  return marked.lexer(text).flatMap((token) => {
    if (token.type === 'heading') file = ((token as Tokens.Heading).tokens[0] as Tokens.Codespan).text
    if (token.type !== 'table' || file === 'demarche') return []
    return (token as Tokens.Table).rows.map(
      ([place, check]) => `${file}:${place!.text.split(':')[0]} ${check!.text.split(' ')[1]}`,
    )
  })
}

function junitCases(xml: string): string[] {
  const cases: string[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes: { file, line, name: check } }) => {
    if (name === 'testcase' && file !== undefined)
      cases.push(`${String(file)}:${String(line)} ${String(check).split(' ')[0]}`)
  })
  parser.write(xml).close()
  return cases
}

/** Reads each format back to `file:line code`, as its own readers would. */
const READERS: Record<string, (text: string) => string[]> = {
  text: (text) =>
    Array.from(
      text.matchAll(/^\w+\[(\w+)\] .*\n {2}--> (.*):(\d+):\d+$/gm),
      ([, code, file, line]) => `${file}:${line} ${code}`,
    ),
  json: (text) => (JSON.parse(text) as Report).diagnostics.map(placed),
  jsonl: (text) =>
    text
      .trim()
      .split('\n')
      .map((line) => placed(JSON.parse(line) as Diagnostic)),
  github: (text) =>
    Array.from(
      text.matchAll(/^::error file=(.*?),line=(\d+),.*,title=(\w+) /gm),
      ([, file, line, code]) => `${decodeURIComponent(file!)}:${line} ${code}`,
    ),
  markdown: markdownRows,
  sarif: (text) =>
    (JSON.parse(text) as { runs: [{ results: SarifResult[] }] }).runs[0].results.map(
      ({ ruleId, locations: [{ physicalLocation }] }) =>
        `${decodeURIComponent(physicalLocation.artifactLocation.uri)}:${physicalLocation.region.startLine} ${ruleId}`,
    ),
  rdjson: (text) =>
    (JSON.parse(text) as { diagnostics: Rd[] }).diagnostics.map(
      ({ code, location }) => `${location.path}:${location.range.start.line} ${code.value}`,
    ),
  junit: junitCases,
}

test('every format carries the same findings', () => {
  const expected = report.diagnostics.map(placed).toSorted()
  expect(new Set(expected).size).toBeGreaterThan(5)
  expect(Object.keys(READERS).toSorted()).toEqual(reporters.map(({ id }) => id).toSorted())
  for (const [id, read] of Object.entries(READERS)) {
    expect([id, read(printed(id)).toSorted()]).toEqual([id, expected])
  }
})

test('the text for people: frame, marks below wide characters, totals by code, what was not checked, where to read on', () => {
  const text = printed('text')
  const [block] = /^error\[S302\][^]*?\n {2}= help/m.exec(text) ?? []
  expect(block).toBe(`error[S302] \`中文😀\` is not a field of this record. unknown-field
  --> my data/sources/2020/alpha-times-2020-03-05-buggy.yaml:1:366
  │
1 │ …odebook: "1.0", status: single-coded }, "中文😀": 1, foo: 2 }
  │                                          ^^^^^^^^
  = help`)
  expect(text).toContain('\n  = fix: Write {both} anew. (demarche fix)\n')
  expect(text).toContain('\n  3  error    S302 unknown-field\n')
  expect(text).toContain('\nNot checked: 5 files without a well-formed record; ')
  expect(text).toMatch(/\nNot checked: V4\d\d [a-z-]+\. Which day it is has to be known/)
  expect(text).toContain('\nRun demarche fix to mend 1 of them.\n')
  expect(text).toMatch(/\nRun demarche explain F105 to read .*\n$/)
  expect(text).not.toContain('\u001B')
  expect(printed('text', report, { ...context, color: true })).toContain('\u001B[31merror[S302]\u001B[0m')
})

test('a command for GitHub holds message and help, and a place that opens', () => {
  expect(printed('github')).toContain(
    '::error file=my data/weapons/buggy-1.yaml,line=7,col=7,endLine=7,endColumn=16,title=S304 unknown-code::' +
      '`plattform` is not a code of “Role of a weapon”; a similar code is `platform`.%0AWrite `platform`. What each code means: docs/records/weapon.md under weapon-role.\n',
  )
})

test('a clean report claims no more than was checked, in every format for people', () => {
  const clean = { ...report, diagnostics: [], records: 5 }
  for (const id of ['text', 'markdown', 'github', 'junit']) {
    const text = printed(id, clean)
    expect(text).toMatch(/No problems found in 5 records in 5 files by \d+ checks, \d+ rules among them/)
    expect(text).not.toMatch(/\bvalid\b/i)
    expect(text).toContain('V406')
  }
})

test('findings that are counted only, and those that find no room, are said', () => {
  const [one] = report.diagnostics
  const many = { ...report, diagnostics: Array.from({ length: 20_000 }, () => one!), withheld: { S302: 7 } }
  const page = printed('markdown', many)
  expect(new TextEncoder().encode(page).length).toBeLessThan(900 * 1024)
  const left = Number(/^(\d+) findings more: /m.exec(page)?.[1])
  expect(left + page.split('\n').filter((line) => line.startsWith('| 1:')).length).toBe(20_000)
  expect(page).toContain('| 20007 | error | S302 unknown-field |')
  const commands = printed('github', many).split('\n')
  expect(commands.filter((line) => line.startsWith('::'))).toHaveLength(10)
  expect(commands).toContain('::error::19991 more like these; run npx demarche validate to see all.')
  const [waived, known] = [[{ code: 'P802', file: 'x', message: 'y', reason: 'z' }], [one!, one!]]
  const text = printed('text', { ...report, withheld: { S302: 7 }, waived, known })
  expect(text).toContain('Not shown: 7 findings after the first hundred')
  expect(text).toContain('Not shown: 1 finding that the records waive')
  expect(text).toContain('Not shown: 2 findings that were there before')
})
