import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { checks } from './checks.ts'
import { rules } from './rules/index.ts'
import { partsOf, type SourceFile } from './reading/source-file.ts'
import { validate } from './validate.ts'

// A fixture case is a folder laid over `_base`. A line that is to be found ends in `# expect: CODE`; a file of the case
// that is to be found as a whole, or a JSON file, names its codes in `expect.txt` as `path:line CODE`. Texts in its
// `articles` are what `--articles` would give. What is only worth knowing is looked for in its own fixtures.
const root = fileURLToPath(new URL('../fixtures/', import.meta.url))

const filesIn = (folder: string): SourceFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'expect.txt')
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: file.slice(folder.length + 1), bytes: readFileSync(file) }))

const base = filesIn(join(root, '_base'))

const overlaid = (own: readonly SourceFile[]): SourceFile[] => {
  const replaced = new Set(own.map(({ path }) => path))
  return [...base.filter(({ path }) => !replaced.has(path)), ...own]
}

const expectedIn = (folder: string, own: readonly SourceFile[]): string[] => {
  const marked = own.flatMap(({ path, bytes }) =>
    Buffer.from(bytes)
      .toString('utf8')
      .split('\n')
      .flatMap((line, index) =>
        (/# expect: ([A-Z0-9, ]+)/.exec(line)?.[1] ?? '')
          .split(/[, ]+/)
          .filter(Boolean)
          .map((code) => `${path}:${index + 1} ${code}`),
      ),
  )
  const listed = readdirSync(folder).includes('expect.txt')
    ? readFileSync(join(folder, 'expect.txt'), 'utf8').split('\n').filter(Boolean)
    : []
  return [...marked, ...listed].toSorted()
}

const found = (given: readonly SourceFile[], own?: string): string[] => {
  const [articles = [], files = []] = [true, false].map((is) => given.filter(({ path }) => isArticle(path) === is))
  const texts = articles.map(({ path, bytes }) => [partsOf(path).id, Buffer.from(bytes).toString('utf8')] as const)
  return validate({ files }, { now: '2026-06-30', articles: new Map(texts) })
    .diagnostics.filter(({ severity, slug }) => severity !== 'info' || slug === own)
    .map(({ file, range, code }) => `${file}:${range.start.line} ${code}`)
    .toSorted()
}

const isArticle = (path: string): boolean => path.startsWith('articles/')

test('the base dataset of the fixtures is clean', () => {
  expect(found(base)).toEqual([])
})

const slugs = readdirSync(root).filter((name) => !name.startsWith('_'))

describe.each(slugs)('%s', (slug) => {
  const cases = readdirSync(join(root, slug))
  test.each(cases)('%s', (name) => {
    const folder = join(root, slug, name)
    const own = filesIn(folder)
    const expected = expectedIn(folder, own)
    expect(found(overlaid(own), slug)).toEqual(expected)
    const codes = new Set(expected.map((line) => line.split(' ')[1]))
    const own_code = checks.find((check) => check.slug === slug)?.code
    if (own_code !== undefined) expect([...codes]).toEqual(name.startsWith('valid') ? [] : [own_code])
  })
})

test('every rule has a valid and an invalid fixture, and every fixture folder a check', () => {
  const names = slugs.map((slug) => [slug, readdirSync(join(root, slug)).map((name) => name.split('-')[0])] as const)
  const covered = names
    .filter(([, cases]) => cases.includes('valid') && cases.includes('invalid'))
    .map(([slug]) => slug)
  expect(rules.map(({ slug }) => slug).filter((slug) => !covered.includes(slug))).toEqual([])
})

test('codes and slugs are unique, and files and rules go by the same names', () => {
  const files = readdirSync(fileURLToPath(new URL('./rules/', import.meta.url))).filter(
    (name) => !name.includes('.test.'),
  )
  expect(files.toSorted()).toEqual([...rules.map(({ slug }) => `${slug}.ts`), 'index.ts'].toSorted())
  expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length)
  expect(rules.map(({ code }) => code)).toEqual(rules.map(({ code }) => code).toSorted())
})
