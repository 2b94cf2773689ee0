import { entryOf } from '@demarche/schema/model'
import { expect, test } from 'vitest'
import { fileURLToPath } from 'node:url'
import { load } from './reading/load.ts'
import { recordText } from './writing/record-text.ts'
import type { Fact } from './fact.ts'
import { recordPath } from './writing/record-path.ts'
import { validate } from './validate.ts'

const base = load(fileURLToPath(new URL('../fixtures/_base', import.meta.url)))
const { dataset } = validate(base, { rules: [] })
const [deal] = dataset.all('deal')

/** The rules' findings in one file, held against the records of the fixtures. */
const found = (file: { path: string; bytes: Uint8Array }, known: readonly Fact[]) =>
  validate({ files: [file], known }).diagnostics.map(({ code, pointer }) => `${code} ${pointer}`)

const asFile = (record: typeof deal) => ({
  path: recordPath('deal', record!),
  bytes: new TextEncoder().encode(recordText('deal', record)),
})

const others: readonly Fact[] = (['source', 'actor', 'weapon', 'statement'] as const).flatMap((kind) =>
  dataset.all(kind).flatMap(({ id }) => {
    const known = entryOf(kind, id, dataset)
    return known ? { kind, id, file: recordPath(kind, known.record), known } : []
  }),
)

test('a file is held against known records as against files, and nothing is said of these', () => {
  const file = base.files.find(({ path }) => path.endsWith(`/${deal!.id}.yaml`))!
  const whole = validate(base, { only: (path) => path === file.path }).diagnostics.map(
    ({ code, pointer }) => `${code} ${pointer}`,
  )
  expect(found(file, others)).toEqual(whole)
  expect(found(file, []).filter((one) => one.startsWith('R501')).length).toBeGreaterThan(3)
})

test('an id that is known without its record is no dangling reference, and no orphan is told while records lack', () => {
  const ids = others.map(({ kind, id, file }) => ({ kind, id, file }))
  expect(found(asFile(deal), ids).filter((one) => one.startsWith('R50'))).toEqual([])
})

test('a file with the id of a known record is told so', () => {
  const { path } = asFile(deal)
  const same: Fact = { kind: 'deal', id: deal!.id, file: path, known: { kind: 'deal', record: deal! } }
  expect(found(asFile(deal), [...others, same])).toContain('D607 /id')
  expect(found(asFile(deal), others)).not.toContain('D607 /id')
})

test('of documents without a fingerprint those are counted that the files reported on quote', () => {
  const quotedIn = (...folders: readonly string[]): number =>
    validate(base, { only: (path) => folders.some((folder) => path.startsWith(`${folder}/`)) }).unfingerprinted
  const quoted = new Set(deal!.evidence.map(({ source }) => source)).size
  expect(quoted).toBeGreaterThan(0)
  expect([quotedIn('deals'), quotedIn('deals', 'statements'), quotedIn('sources', 'weapons')]).toEqual([
    quoted,
    quoted,
    0,
  ])
})
