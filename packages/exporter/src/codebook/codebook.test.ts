import { DEFAULT_BASE, PREFIXES } from '@demarche/schema'
import { expect, test } from 'vitest'
import { fixture } from '../../fixtures/index.ts'
import { written } from '../../fixtures/memory.ts'
import { codebook } from '../formats/codebook.ts'
import { tables } from '../tables/index.ts'
import { views } from '../views/index.ts'
import { vocabularies } from '../vocabularies.ts'
import { codebookOf } from './codebook.ts'

const columnOf = (name: string) => {
  const [table, column] = name.split('.')
  return codebookOf()
    .tables.find((one) => one.name === table)
    ?.columns.find((one) => one.name === column)
}

test('an empty cell is explained: by the column that has the reason, where there is one', () => {
  expect(columnOf('deals.title')?.empty).toBe('Never empty.')
  expect(columnOf('deal_items.quantity_best')?.empty).toContain('is in quantity_missing.')
  expect(columnOf('deal_values.best')?.empty).toContain('is in missing.')
  expect(columnOf('deals.channel')?.empty).toBe('Not recorded.')
  expect(columnOf('deals.agreement_missing')?.empty).toContain('where there is a value')
})

test('a column says by which properties its value is reached in linked data, and what it is derived from', () => {
  expect(columnOf('deal_items.quantity_best')?.property).toBe('dm:quantity/dm:count')
  expect(columnOf('deal_items.quantity_missing')?.property).toBe('dm:missing/dm:missingReason')
  expect(columnOf('evidence.exact')?.property).toBe('oa:exact')
  expect(columnOf('statement_topics.topic')?.property).toBe('dm:topics')
  expect(columnOf('statements.date_min')?.property).toBe('dm:date/dm:earliest')
  expect(columnOf('deals.id')?.property).toBeUndefined()
  expect(columnOf('deal_item_counts.delivered')?.derivedFrom).toContain('added to the others')
  const prefixes = ['dm', ...Object.keys(PREFIXES)]
  for (const { columns } of codebookOf().tables) {
    for (const { name, derived, derivedFrom, property } of columns) {
      expect(derived, name).toBe(derivedFrom !== undefined)
      for (const step of property?.split('/') ?? []) expect(prefixes).toContain(step.split(':')[0])
    }
  }
})

test('every table, column, vocabulary and code is in every form of the codebook', async () => {
  const files = await written(codebook, fixture, DEFAULT_BASE)
  const [csv, page] = [files.get('codebook/codebook.csv') ?? '', files.get('codebook/codebook.md') ?? '']
  expect(JSON.parse(files.get('codebook/codebook.json') ?? '')).toEqual(JSON.parse(JSON.stringify(codebookOf())))
  for (const { name, columns } of [...tables, ...views]) {
    expect(page).toContain(`### ${name}\n`)
    for (const column of columns) expect(csv).toContain(`\ncolumn,${name}.${column.name},`)
  }
  for (const { id, codes } of vocabularies) {
    expect(page).toContain(`### ${id}\n`)
    for (const code of Object.keys(codes)) expect(csv).toContain(`\ncode,${id}/${code},`)
  }
  expect(page).toContain('added to the batches before it')
  expect(page).toContain('No figures of agreement come with this release.')
})

test('figures of agreement come along where the collection has them', async () => {
  const opened: string[] = []
  const out = {
    open: (path: string) => ({ write: () => {}, close: () => void opened.push(path) }),
    place: () => ({ at: '', close: () => {} }),
  }
  await codebook.write(fixture, out, { base: DEFAULT_BASE, files: () => [], about: { agreement: 'field,alpha\n' } })
  expect(opened).toContain('codebook/agreement.csv')
})
