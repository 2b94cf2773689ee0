import { cpSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { main } from '../main.ts'
import { replaceFile } from '../replace-file.ts'

const base = fileURLToPath(new URL('../../../validator/fixtures/_base', import.meta.url))
const SOURCE = 'sources/2020/alpha-times-2020-03-05-buggy.yaml'
const DEAL = 'deals/2020-xbb-xaa-buggy-1.yaml'

let root = ''
beforeEach(() => {
  root = join(mkdtempSync(join(tmpdir(), 'demarche-fix-')), 'data')
  cpSync(base, root, { recursive: true })
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(join(root, '..'), { recursive: true })
})

const textOf = (path: string): string => readFileSync(join(root, path), 'utf8')
const change = (path: string, part: string, instead: string): void =>
  writeFileSync(join(root, path), textOf(path).replace(part, instead))

/** Runs `demarche fix` on the folder and gives how it ended and what it printed. */
async function run(...args: readonly string[]) {
  const printed = { out: '', log: '', error: '' }
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((printed.out += String(text)), true))
  vi.spyOn(console, 'log').mockImplementation((text) => void (printed.log += text))
  vi.spyOn(console, 'error').mockImplementation((text) => void (printed.error += text))
  const code = await main(['node', 'demarche', 'fix', '--data', root, ...args])
  vi.restoreAllMocks()
  return { code, ...printed }
}

test('mends files in place, says what it did, and finds nothing more to do', async () => {
  const before = textOf(SOURCE)
  change(SOURCE, '03/05/buggies\n', '03/05/buggies?utm_source=a  \r\n')
  expect(await run()).toMatchObject({
    code: 0,
    log: `${root}/${SOURCE}: 3 edits (1 line-endings, 1 tracking-parameters, 1 trailing-space)\nMended 1 file.`,
  })
  expect(textOf(SOURCE)).toBe(before)
  expect(await run()).toMatchObject({ code: 0, log: 'Nothing to mend.' })
  expect(readdirSync(join(root, 'sources/2020'))).toHaveLength(1)
})

test('mends only the files asked for', async () => {
  change(SOURCE, 'id: ', '# x  \nid: ')
  const before = textOf(SOURCE)
  await run(join(root, 'deals'))
  expect(textOf(SOURCE)).toBe(before)
})

test('--diff shows what would change and writes nothing', async () => {
  change(SOURCE, 'language: en\n', 'language: en\r\n')
  const before = textOf(SOURCE)
  const { code, out, error } = await run('--diff')
  expect(code).toBe(1)
  expect(out).toContain(`+++ b/${root}/${SOURCE}\n@@ -5,6 +5,6 @@\n`)
  expect(out).toContain('\n-language: en<U+000D>\n+language: en\n')
  expect(error).toContain('Would mend 1 file.')
  expect(textOf(SOURCE)).toBe(before)
  expect(await run('--diff', join(root, 'deals'))).toMatchObject({ code: 0, out: '' })
})

test('suggestions are shown, and made only on request', async () => {
  const before = textOf(DEAL)
  change(DEAL, 'buggy-1, evidence', 'bugy-1, evidence')
  const shown = await run()
  expect(shown.code).toBe(1)
  expect(shown.log).toContain(`${DEAL}:11:22: R501 No weapon has the id \`bugy-1\`. -> buggy-1\n1 error left`)
  expect(await run('--suggested')).toMatchObject({ code: 0 })
  expect(textOf(DEAL)).toBe(before)
})

test('keeps the mode of a file', async () => {
  const { mode } = lstatSync(join(root, SOURCE))
  change(SOURCE, 'language: en\n', 'language: en \n')
  await run()
  expect(lstatSync(join(root, SOURCE)).mode).toBe(mode)
})

test('never writes through a link, or over what it did not read', () => {
  const [before, after] = [readFileSync(join(root, SOURCE)), Buffer.from('x')]
  const outside = join(root, '../outside.yaml')
  writeFileSync(outside, before)
  symlinkSync(outside, join(root, 'sources/link.yaml'))
  symlinkSync(join(root, 'sources/2020'), join(root, 'sources/2021'))
  for (const path of ['sources/link.yaml', SOURCE.replace('2020', '2021'), '../outside.yaml']) {
    expect(() => replaceFile(root, path, { before, after }), path).toThrow('changed while it was being mended')
  }
  expect(() => replaceFile(root, SOURCE, { before: after, after })).toThrow('changed while it was being mended')
  expect(readFileSync(outside)).toEqual(before)
})

test('a folder that is not there is a wrong request', async () => {
  expect(await run(join(root, 'nowhere'))).toMatchObject({ code: 2 })
})
