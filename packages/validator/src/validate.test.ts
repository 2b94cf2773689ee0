import { expect, test } from 'vitest'
import { fileURLToPath } from 'node:url'
import { load } from './reading/load.ts'
import { recordText } from './writing/record-text.ts'
import { validate, type Known } from './validate.ts'

const base = load(fileURLToPath(new URL('../fixtures/_base', import.meta.url)))
const { dataset } = validate(base, { rules: [] })
const [deal] = dataset.all('deal')

/** The rules' findings in one file, held against the records of the fixtures. */
const found = (file: { path: string; bytes: Uint8Array }, known: Known) =>
  validate({ files: [file], known }).diagnostics.map(({ code, pointer }) => `${code} ${pointer}`)

const asFile = (record: typeof deal) => ({
  path: `deals/${record!.id}.yaml`,
  bytes: new TextEncoder().encode(recordText('deal', record)),
})

const others = (['source', 'actor', 'weapon', 'statement'] as const).flatMap((kind) =>
  dataset.all(kind).map((record) => ({ kind, record }) as Known['entries'][number]),
)

test('a file is held against known records as against files, and nothing is said of these', () => {
  const file = base.files.find(({ path }) => path.endsWith(`/${deal!.id}.yaml`))!
  const whole = validate(base, { only: (path) => path === file.path }).diagnostics.map(
    ({ code, pointer }) => `${code} ${pointer}`,
  )
  expect(found(file, { entries: others, ids: [] })).toEqual(whole)
  expect(found(file, { entries: [], ids: [] }).filter((one) => one.startsWith('R501')).length).toBeGreaterThan(3)
})

test('an id that is known without its record is no dangling reference, and no orphan is told while records lack', () => {
  const ids = others.map(({ kind, record }) => ({ kind, id: record.id }))
  expect(found(asFile(deal), { entries: [], ids }).filter((one) => one.startsWith('R50'))).toEqual([])
})

test('a file with the id of a known record is told so', () => {
  const entries = [...others, { kind: 'deal' as const, record: deal! }]
  expect(found(asFile(deal), { entries, ids: [] })).toContain('D607 /id')
  expect(found(asFile(deal), { entries: others, ids: [] })).not.toContain('D607 /id')
})
