import { kindNames, type Dataset, type Kind } from '@demarche/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDataset } from '../fixtures/arbitrary.ts'
import { eachRow } from './each-row.ts'
import type { Cell } from './table.ts'
import { tables } from './tables/index.ts'
import { views } from './views/index.ts'

const every = [...tables, ...views]

/** How often the records of each kind were read. */
function counting(dataset: Dataset) {
  const reads = new Map<Kind, number>(kindNames.map((kind) => [kind, 0]))
  return {
    reads,
    dataset: {
      ...dataset,
      each<K extends Kind>(kind: K) {
        reads.set(kind, (reads.get(kind) ?? 0) + 1)
        return dataset.each(kind)
      },
    },
  }
}

test('one pass gives every table the rows that it gives by itself, and reads the records hardly more than once', () => {
  fc.assert(
    fc.property(anyDataset, (records) => {
      const { dataset, reads } = counting(records)
      const taken = new Map(every.map(({ name }) => [name, new Array<readonly Cell[]>()]))
      eachRow(
        every,
        dataset,
        ({ name }) =>
          (cells) =>
            void taken.get(name)?.push(cells),
      )
      // Deals are read once more for the dyads, statements for the links of the flat deals.
      expect(Object.fromEntries(reads)).toMatchObject({ source: 1, actor: 1, weapon: 1, redirect: 1 })
      expect(Math.max(...reads.values())).toBe(2)
      for (const { name, columns, rows } of every) {
        expect(taken.get(name), name).toEqual(
          [...rows(records)].map((row) => columns.map((column) => row[column.name])),
        )
      }
    }),
    { numRuns: 15 },
  )
})
