import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { baseText, changed, mended, SOURCE } from '../../fixtures/_mended.ts'
import { findCheck } from '../checks.ts'
import { fixers } from '../fixes/index.ts'

describe('text', () => {
  test('ends lines in LF and drops the byte order mark', () => {
    const text = baseText(SOURCE)
    const result = mended(SOURCE, `\uFEFF${text.replaceAll('\n', '\r\n')}`)
    expect(result).toEqual({ text, fixes: { 'line-endings': 1 }, codes: [] })
    expect(mended(SOURCE, `\uFEFF${text}`).text).toBe(text)
  })

  test('deletes white space at the ends of lines, but not in a text that keeps it', () => {
    const text = changed(baseText(SOURCE), 'extentRead: whole\n', 'extentRead: whole\nnote: |\n  kept  \n  too\t\n')
    const result = mended(SOURCE, changed(text, 'language: en\n', 'language: en \t\n# remark  \n\t\n'))
    expect(result).toEqual({
      text: changed(text, 'language: en\n', 'language: en\n# remark\n\n'),
      fixes: { 'trailing-space': 1 },
      codes: [],
    })
  })

  test('writes text in normal form C and leaves addresses alone', () => {
    const decomposed = 'Pre\u0301sidente'
    const text = changed(baseText(SOURCE), 'title: President', `title: ${decomposed}`)
    const address = changed(text, '/buggies', '/cafe\u0301')
    const result = mended(SOURCE, address)
    expect(result.text).toBe(changed(address, decomposed, 'Présidente'))
    expect(result.fixes).toEqual({ 'unicode-form': 1 })
  })

  test('leaves a file alone that cannot be read', () => {
    const text = `\uFEFF${baseText(SOURCE)}title: [\r\n`
    expect(mended(SOURCE, text)).toEqual({ text, fixes: {}, codes: ['Y201'] })
  })
})

test('no fixer and no line of the index is missing', () => {
  const files = readdirSync(fileURLToPath(new URL('../fixes/', import.meta.url))).filter(
    (name) => !name.includes('.test.'),
  )
  expect(files.toSorted()).toEqual([...fixers.map(({ id }) => `${id}.ts`), 'index.ts'].toSorted())
  expect(fixers.flatMap(({ mends }) => mends).filter((code) => !findCheck(code))).toEqual([])
})

test('what is safe to mend in the fixtures of a check is gone after it', () => {
  for (const slug of ['crlf-or-bom', 'trailing-space', 'not-nfc', 'key-order', 'tracking-parameters']) {
    const text = readFileSync(new URL(`../../fixtures/${slug}/invalid/${SOURCE}`, import.meta.url), 'utf8')
    expect(mended(SOURCE, text).codes, slug).toEqual([])
  }
})
