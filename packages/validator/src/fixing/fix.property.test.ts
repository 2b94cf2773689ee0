import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Kind } from '@demarche/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isScalar, parseDocument, visit } from 'yaml'
import { commentsIn } from './comments.ts'
import { read } from '../reading/document.ts'
import { fix } from './fix.ts'
import { load } from '../reading/load.ts'
import { normalForm } from './normal-form.ts'
import { partsOf, type SourceFile } from '../reading/source-file.ts'
import { validate } from '../validate.ts'

const rootOf = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const base = load(rootOf('../../fixtures/_base')).files
const data = load(rootOf('../../../../data')).files

const textOf = ({ bytes }: SourceFile): string => Buffer.from(bytes).toString('utf8')
const valueOf = (file: SourceFile): unknown => {
  const reading = read(file)
  return 'value' in reading ? reading.value : reading.findings
}
const kindOf = (file: SourceFile): Kind => partsOf(file.path).kind!
const MENDABLE = ['F108', 'P810', 'P811', 'P812', 'P813']

/** Draws from numbers that fast-check chose, so that a failing case can be shrunk. */
type Draw = (below: number) => number

const isUrl = (key: unknown) => isScalar(key) && (key.value === 'url' || key.value === 'archive')

/** The same record written otherwise, by the YAML library and not by anything of ours. */
function mangle(file: SourceFile, draw: Draw): SourceFile {
  const document = parseDocument(textOf(file))
  visit(document, {
    Map(_, map) {
      map.items = map.items
        .map((pair) => ({ pair, at: draw(1000) }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ pair }) => pair)
    },
    Pair(_, pair) {
      if (!isScalar(pair.value) || typeof pair.value.value !== 'string') return
      const { value } = pair.value
      if (!isUrl(pair.key)) pair.value.value = draw(2) === 0 ? value.normalize('NFD') : value
      else if (!value.includes('?') && !value.includes('#')) pair.value.value = `${value}?utm_source=${draw(9)}`
    },
  })
  addComments(document, draw)
  const text = withTrailingSpace(document.toString({ lineWidth: 0 }), draw)
  const ends = draw(2) === 0 ? text.replaceAll('\n', '\r\n') : text
  return { ...file, bytes: Buffer.from(draw(2) === 0 ? `\uFEFF${ends}` : ends) }
}

/** Comments above, behind and below fields that stand on lines of their own. */
function addComments(document: ReturnType<typeof parseDocument>, draw: Draw): void {
  visit(document, {
    Map(_, map) {
      if (map.flow === true) return visit.SKIP
      for (const { key } of map.items) if (isScalar(key) && draw(6) === 0) key.commentBefore = ` above ${draw(1000)}`
      for (const { value } of map.items) if (isScalar(value) && draw(6) === 0) value.comment = ` behind ${draw(1000)}`
      if (draw(6) === 0) map.comment = ` below ${draw(1000)}`
      return undefined
    },
    Seq: (_, seq) => (seq.flow === true ? visit.SKIP : undefined),
  })
}

function withTrailingSpace(text: string, draw: Draw): string {
  const before = parseDocument(text)
  const kept: [number, number][] = []
  visit(before, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('BLOCK') && range) kept.push([text.indexOf('\n', range[0]), range[2]])
    },
  })
  return text.replaceAll('\n', (lineBreak, at: number) =>
    draw(4) > 0 || kept.some(([from, to]) => at > from && at < to) ? lineBreak : ` \t\n`,
  )
}

const isOneOf = (files: readonly SourceFile[]) => fc.constantFrom(...files.filter(({ bytes }) => bytes.length < 12_000))

const mangled = (files: readonly SourceFile[]) =>
  fc.tuple(isOneOf(files), fc.infiniteStream(fc.nat())).map(([file, stream]) => {
    const draw: Draw = (below) => Number(stream.next().value) % below
    return { file, bad: mangle(file, draw) }
  })

describe('a record that was mangled', () => {
  test.each([
    ['of the fixtures', base],
    ['of the data', data],
  ])('%s comes back as it was, with its comments', { timeout: 120_000 }, (_, files) => {
    fc.assert(
      fc.property(mangled(files), ({ file, bad }) => {
        const options = { now: '2026-06-30' }
        const { mended, diagnostics } = fix({ files: [bad] }, options)
        const [result] = mended
        const good = result ? { ...bad, bytes: result.after } : bad
        const { dataset } = validate({ files: [file] })
        expect(valueOf(good)).toEqual(normalForm(kindOf(file), valueOf(file), dataset))
        expect(commentsIn(textOf(good))).toEqual(commentsIn(textOf(bad)))
        expect(diagnostics.map(({ code }) => code).filter((code) => MENDABLE.includes(code))).toEqual([])
        expect(fix({ files: [good] }, options).mended).toEqual([])
      }),
      { numRuns: 60, endOnFailure: true },
    )
  })
})

/** Mends, and holds every file against what it said before. */
function expectSound(files: readonly SourceFile[]): void {
  const options = { now: '2026-06-30' }
  const { dataset } = validate({ files }, options)
  const { mended } = fix({ files }, options)
  const after = files.map((file) => ({
    ...file,
    bytes: mended.find(({ path }) => path === file.path)?.after ?? file.bytes,
  }))
  for (const [index, file] of files.entries()) {
    if (after[index]!.bytes === file.bytes) continue
    const [was, is] = [valueOf(file), valueOf(after[index]!)].map((value) => normalForm(kindOf(file), value, dataset))
    expect(is, file.path).toEqual(was)
  }
  expect(fix({ files: after }, options).mended).toEqual([])
}

test('what the data say does not change', { timeout: 60_000 }, () => expectSound(data))

describe('what fixtures say does not change', () => {
  const root = rootOf('../../fixtures/')
  const slugs = readdirSync(root).filter((name) => !name.startsWith('_'))
  test.each(slugs)('%s', { timeout: 60_000 }, (slug) => {
    for (const name of readdirSync(join(root, slug))) {
      const folder = join(root, slug, name)
      const own = readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.(?:yaml|json)$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name))
        .map((file) => ({ path: file.slice(folder.length + 1), bytes: readFileSync(file) }))
      const paths = new Set(own.map(({ path }) => path))
      expectSound([...base.filter(({ path }) => !paths.has(path)), ...own])
    }
  })
})
