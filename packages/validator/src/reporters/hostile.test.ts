import fc from 'fast-check'
import { marked, type Token } from 'marked'
import { describe, expect, test } from 'vitest'
import { context } from '../../fixtures/_reports/sample.ts'
import { markdownText } from '../markdown-text.ts'
import { textLookup } from '../reporter.ts'
import { validate } from '../validate.ts'
import { reporters } from './index.ts'

// Everything here is under the control of whoever opens a pull request: names of files, keys, values, line breaks.
const HOSTILE = [
  '::error file=x::pwned',
  '##[error]pwned',
  '##vso[task.setvariable variable=a]b',
  '\u001B[31mred\u001B]8;;https://evil.example\u0007link',
  'a\r\n::set-output name=a::b',
  'a%0A::error::b',
  '\u202Egnp\u2066.\u2028::error::c\u0085::error::d',
  '@octocat, octo@evil.example and #1, GH-2',
  'https://evil.example www.evil.example',
  '[x](https://evil.example) ![y](//evil.example/z.png) [q]: //evil.example',
  '<img src=x onerror=y> <!-- <https://evil.example> &#64;octocat',
  'a | b ` c ` d `` e',
  '{0} ]]> & < > " \' \\',
]

const lines = (text: string) => [
  `${JSON.stringify(text)}: 1`,
  `role: ${JSON.stringify(text)}`,
  `designation: { ${JSON.stringify(text)}: 1 }`,
]
const files = HOSTILE.map((text) => ({
  path: `weapons/${text}.yaml`,
  bytes: new TextEncoder().encode(`id: a\n${lines(text).join('\n')}\n`),
}))
const report = validate({ files })
const print = (id: string, color = false) =>
  reporters.find((reporter) => reporter.id === id)!.print(report, { ...context, textOf: textLookup(files), color })

/** The kinds of all parts of a page, the deep ones too. */
const kinds = (tokens: readonly Token[]): string[] => {
  const found: string[] = []
  marked.walkTokens([...tokens], ({ type }) => found.push(type))
  return found
}

const DANGER = ['link', 'image', 'html', 'def']

describe.each(reporters.map(({ id }) => id))('%s', (id) => {
  const text = print(id)
  test('prints every finding, and nothing that a terminal obeys or that reorders text', () => {
    expect(report.diagnostics.length).toBeGreaterThan(3 * HOSTILE.length)
    expect(text).toContain('pwned')
    // oxlint-disable-next-line no-control-regex
    expect(text).not.toMatch(/(?!\n)[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2060-\u206F]/)
  })

  test('holds no command but its own', () => {
    for (const output of [text, print(id, true)]) {
      expect(output).not.toMatch(/##\w*\[/)
      // oxlint-disable-next-line no-control-regex
      const commands = output.split('\n').filter((line) => /^(?:\s|\u001B\[\d+m)*::/.test(line))
      expect(commands.length).toBe(id === 'github' ? 10 : 0)
      for (const line of commands) expect(line).toMatch(/^::error (?:[a-zA-Z]+=[^,:]*,?)+::|^::error::\d+ more/)
    }
  })
})

/** What somebody else will show as a page: a whole page, messages of review comments, messages of alerts. */
const rdMessages = (JSON.parse(print('rdjson')) as { diagnostics: { message: string }[] }).diagnostics
const alerts = (JSON.parse(print('sarif')) as { runs: [{ results: { message: { text: string } }[] }] }).runs[0].results
const PAGES: [string, string[]][] = [
  ['markdown', [print('markdown')]],
  ['rdjson', rdMessages.map(({ message }) => message)],
  ['sarif', alerts.map(({ message }) => message.text)],
  ['github', Array.from(print('github').matchAll(/^::.*?::(.*)/gm), ([, message]) => message!)],
]

test.each(PAGES)('%s: nothing becomes a mention, a link, an image or a tag', (_, pages) => {
  for (const page of pages) {
    expect(kinds(marked.lexer(page)).filter((kind) => DANGER.includes(kind) && kind !== 'html')).toEqual([])
    const outside = page.replace(/`[^`\n]*`|<br>|&#124;/g, '')
    expect(outside).not.toMatch(/@\w|#\d|:\/\/|\bwww\.|GH-\d|\]\(|<[a-z!/]|&#/i)
  }
})

test('SARIF: nothing becomes a placeholder', () => {
  for (const { message } of alerts) expect(message.text.replaceAll(/\{\{|\}\}/g, '')).not.toMatch(/[{}]/)
})

test('any text stays one cell of one row, without links, tags or images', () => {
  const pieces = fc.constantFrom(
    ...HOSTILE,
    '`',
    '|',
    '\\',
    '\\|',
    '[',
    ']',
    '(',
    ')',
    '<',
    '!',
    '*',
    '_',
    '~',
    '\n',
    ' ',
    'a',
    '$',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const page = `| a | b |\n|---|---|\n| ${markdownText(parts.join(''))} | end |\n`
      const [table, ...more] = marked.lexer(page)
      expect(more).toEqual([])
      expect(table).toMatchObject({ type: 'table', rows: [[{}, { text: 'end' }]] })
      expect(kinds([table!]).filter((kind) => DANGER.includes(kind))).toEqual([])
    }),
    { numRuns: 2000 },
  )
})
