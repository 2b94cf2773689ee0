import fc from 'fast-check'
import { marked, type Token } from 'marked'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { context } from '../../fixtures/_reports/sample.ts'
import { markdownText } from '../printing/markdown-text.ts'
import { textLookup } from '../printing/reporter.ts'
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

/** What a format prints of a record that says the text wherever it can: in its name, in keys, in values. */
function said(id: string, text: string, color = false): string {
  const quoted = JSON.stringify(text).replace(
    /[\u007F-\uFFFF]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  const record = `id: a\n${quoted}: 1\nrole: ${quoted}\ndesignation: { ${quoted}: 1 }\n`
  const files = [{ path: `weapons/${text}.yaml`, bytes: new TextEncoder().encode(record) }]
  const report = validate({ files })
  return reporters
    .find((reporter) => reporter.id === id)!
    .print(report, { ...context, textOf: textLookup(files), color })
}

/** The kinds of all parts of a page, the deep ones too. */
const kinds = (tokens: readonly Token[]): string[] => {
  const found: string[] = []
  marked.walkTokens([...tokens], ({ type }) => void found.push(type))
  return found
}

const DANGER = ['link', 'image', 'html', 'def']

// oxlint-disable-next-line no-control-regex
const OBEYED = /(?!\n)[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2060-\u206F]/

describe.each(reporters.map(({ id }) => id))('%s', (id) => {
  test.each(HOSTILE)(
    'prints %j: nothing that a terminal obeys or that reorders text, no command but its own',
    (text) => {
      expect(said(id, text)).not.toMatch(OBEYED)
      for (const output of [said(id, text), said(id, text, true)]) {
        expect(output).not.toMatch(/##\w*\[/)
        // oxlint-disable-next-line no-control-regex
        const commands = output.split('\n').filter((line) => /^(?:\s|\u001B\[\d+m)*::/.test(line))
        expect(commands.length > 0).toBe(id === 'github')
        for (const line of commands) expect(line).toMatch(/^::error (?:[a-zA-Z]+=[^,:]+,){5}title=[^,:]+::[^\r\n]*$/)
      }
    },
  )
})

interface SarifLog {
  runs: [{ results: { message: { text: string } }[] }]
}

/** What others show as a page: a comment, messages of review comments, of alerts, of annotations. */
const PAGES: [string, (text: string) => string[]][] = [
  ['markdown', (text) => [said('markdown', text)]],
  [
    'rdjson',
    (text) =>
      (JSON.parse(said('rdjson', text)) as { diagnostics: { message: string }[] }).diagnostics.map(
        ({ message }) => message,
      ),
  ],
  ['sarif', (text) => (JSON.parse(said('sarif', text)) as SarifLog).runs[0].results.map(({ message }) => message.text)],
  ['github', (text) => Array.from(said('github', text).matchAll(/^::.*?::(.*)/gm), ([, message]) => message!)],
]

/** Where backticks make code; elsewhere what stands between them counts too. */
const READS_MARKDOWN = new Set(['markdown', 'rdjson'])

test.each(PAGES)('%s: nothing becomes a mention, a link, an image, a tag or a placeholder', (id, pagesOf) => {
  for (const page of HOSTILE.flatMap(pagesOf)) {
    expect(kinds(marked.lexer(page)).filter((kind) => DANGER.includes(kind) && kind !== 'html')).toEqual([])
    const outside = page.replace(READS_MARKDOWN.has(id) ? /`[^`\n]*`|<br>|&#124;/g : /<U\+/g, '')
    expect(outside).not.toMatch(/@\w|#\d|:\/\/|\bwww\.|GH-\d|\]\(|<[a-z!/]|&#/i)
    if (id === 'sarif') expect(page.replaceAll(/\{\{|\}\}/g, '')).not.toMatch(/[{}]/)
  }
})

test('JUnit XML stays well-formed', () => {
  for (const text of HOSTILE) {
    const parser = new SaxesParser()
    parser.on('error', (error) => {
      throw error
    })
    expect(parser.write(said('junit', text)).close()).toBe(parser)
  }
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
