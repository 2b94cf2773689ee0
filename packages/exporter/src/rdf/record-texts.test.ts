import { datasetOf, DEFAULT_BASE, kindNames, type Dataset, type Entry } from '@demarche/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDataset } from '../../fixtures/arbitrary.ts'
import { isPlain } from '../plain.ts'
import { jsonSyntax } from './json-syntax.ts'
import { quadSyntax } from './quad-syntax.ts'
import { recordTexts } from './record-texts.ts'

/** A value with the members of every object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (!isPlain(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, member]) => [key, reversed(member)] as const)
      .toReversed(),
  )
}

const reversedDataset = (dataset: Dataset): Dataset =>
  datasetOf(
    kindNames.flatMap((kind) => dataset.all(kind).map((record) => ({ kind, record: reversed(record) }) as Entry)),
  )

test.each([
  ['JSON-LD', jsonSyntax],
  ['N-Quads', quadSyntax(DEFAULT_BASE)],
])('in %s a record says the same in the same order, however its members stand', (_, syntax) => {
  fc.assert(
    fc.property(anyDataset, (dataset) => {
      expect([...recordTexts(reversedDataset(dataset), syntax)]).toEqual([...recordTexts(dataset, syntax)])
    }),
    { numRuns: 25 },
  )
})
