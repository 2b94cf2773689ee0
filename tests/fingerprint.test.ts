import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { demarche, root, scratch } from './run.ts'

const fixtures = join(root, 'packages/validator/fixtures')
const id = 'alpha-times-2020-03-05-buggy'
const article = join(fixtures, `_articles/${id}.txt`)

const python = spawnSync('python3', ['--version']).status === 0

test('another implementation, in Python, agrees with the test vectors', ({ skip }) => {
  if (!python && process.env['CI'] === undefined) skip('needs python3')
  const vectors = join(fixtures, '_vectors/fingerprint.json')
  const { status, stdout, stderr } = spawnSync('python3', [join(root, 'tests/clients/fingerprint.py'), vectors], {
    encoding: 'utf8',
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toMatch(/^(\d\d) of \1 agree\n$/)
})

test('a text gives the block for the record, from a file and from standard input, as YAML and as JSON', () => {
  const { code, out } = demarche(['fingerprint', article])
  expect(code).toBe(0)
  expect(readFileSync(join(fixtures, `fingerprint-malformed/valid/sources/2020/${id}.yaml`), 'utf8')).toContain(out)
  expect(demarche(['fingerprint', '-'], { input: readFileSync(article, 'utf8') }).out).toBe(out)
  expect(JSON.parse(demarche(['fingerprint', article, '--json']).out)).toEqual(parse(out))
})

test('what is no text is refused with a remedy', () => {
  const refused = (input: string | Uint8Array): string => {
    const { code, out, err } = demarche(['fingerprint', '-'], { input })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    return err
  }
  expect(refused('')).toContain('is empty')
  expect(refused('Three words only')).toContain('4 or more')
  expect(refused('word '.repeat(12_504))).toContain('12503')
  expect(refused(Uint8Array.of(0x63, 0x61, 0x66, 0xe9))).toContain('UTF-8')
  expect(demarche(['fingerprint', 'no/such/file.txt'])).toMatchObject({ code: 2, out: '' })
})

test('excerpts are checked against texts in a folder, and a text that belongs to no source is named', () => {
  const folder = scratch()
  const [data, articles] = [join(folder, 'data'), join(folder, 'articles')]
  cpSync(join(fixtures, '_base'), data, { recursive: true })
  mkdirSync(articles)
  const check = () => demarche(['validate', '--data', data, '--articles', articles, '--now', '2026-06-30'])
  expect(check()).toMatchObject({ code: 2, err: expect.stringContaining('holds no text') as string })
  writeFileSync(join(articles, `${id}.txt`), readFileSync(article))
  expect(check()).toMatchObject({ code: 0, err: '' })
  writeFileSync(join(articles, `${id}.txt`), readFileSync(article, 'utf8').replace('six Buggy-1', 'ten Buggy-1'))
  writeFileSync(join(articles, 'other.txt'), 'Another text altogether.')
  const { code, out, err } = check()
  expect(code).toBe(1)
  expect(out).toContain('Q717')
  expect(out).toContain('departs from the text of `alpha-times-2020-03-05-buggy` at `six`: the text has `ten` there')
  expect(err).toContain('other.txt was not used')
})
