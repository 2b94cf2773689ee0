import { kinds } from '@demarche/schema'
import { expect, test } from 'vitest'
import { entries } from '../fixtures/index.ts'

test('the fixture is valid', () => {
  for (const { kind, record } of entries) {
    const { error } = kinds[kind].schema.safeParse(record)
    expect(error?.issues ?? [], `${kind}/${record.id}`).toEqual([])
  }
})
