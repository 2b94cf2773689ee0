import { datasetOf, type Entry } from '@demarche/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entries, fixture } from '../../fixtures/index.ts'
import { curation } from '../../fixtures/curation.ts'
import { changesOf } from './changes.ts'
import { deltaOf } from './delta.ts'

const without = (id: string): readonly Entry[] => entries.filter(({ record }) => record.id !== id)
const gone = (reason: 'merged' | 'withdrawn', to: readonly string[]): Entry => ({
  kind: 'redirect',
  record: { id: '2019-tridents', kind: 'deal', reason, to: [...to], on: '2026-01-01', curation },
})

test('tells what became of each record, and asks for the version that joins need', () => {
  expect(changesOf(fixture, fixture)).toEqual({ bump: { level: 'none', reasons: [] }, records: [], tables: [] })
  const merged = changesOf(fixture, datasetOf([...without('2019-tridents'), gone('merged', ['deal/2020-nets'])]))
  expect(merged.records).toEqual([
    expect.objectContaining({ kind: 'deal', id: '2019-tridents', change: 'merged', to: ['deal/2020-nets'] }),
  ])
  expect(merged.bump.level).toBe('major')
  expect(changesOf(fixture, datasetOf(without('2019-tridents'))).records).toMatchObject([{ change: 'removed' }])
  expect(changesOf(datasetOf(without('2019-tridents')), fixture)).toMatchObject({
    bump: { level: 'minor', reasons: ['1 record is added.'] },
    records: [{ kind: 'deal', id: '2019-tridents', change: 'added' }],
  })
})

test('a correction is told by its field, its table and its column', () => {
  const corrected = entries.map((entry) =>
    entry.kind === 'deal' && entry.record.id === '2019-tridents'
      ? { kind: entry.kind, record: { ...entry.record, title: 'Forks' } }
      : entry,
  )
  const { bump, records, tables } = changesOf(fixture, datasetOf(corrected))
  expect(bump.level).toBe('patch')
  expect(records).toMatchObject([{ change: 'changed', edits: [{ pointer: '/title', new: 'Forks' }] }])
  expect(tables.find(({ table }) => table === 'deals')).toMatchObject({
    added: 0,
    removed: 0,
    changed: 1,
    columns: { title: 1 },
  })
})

test('a delta turns the one dataset into the other', () => {
  fc.assert(
    fc.property(fc.subarray([...entries]), fc.subarray([...entries]), (some, others) => {
      const [before, after] = [datasetOf(some), datasetOf(others)]
      const byId = new Map<string, unknown>(some.map(({ kind, record }) => [`${kind}/${record.id}`, record]))
      for (const line of deltaOf(before, after)) {
        if (line.op === 'put') byId.set(`${line.kind}/${line.id}`, line.record)
        else byId.delete(`${line.kind}/${line.id}`)
      }
      expect(byId).toEqual(new Map(others.map(({ kind, record }) => [`${kind}/${record.id}`, record])))
    }),
  )
})
