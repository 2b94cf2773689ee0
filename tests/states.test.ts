import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { iso31661 } from 'iso-3166'
import { expect, test } from 'vitest'
import { demarche, scratch } from './run.ts'

interface Spell {
  readonly code: number
  readonly from?: string
  readonly to?: string
}

interface State {
  readonly id: string
  readonly type: string
  readonly codes: {
    readonly 'iso3166-1'?: Readonly<Record<string, string>>
    readonly cow?: Spell[]
    readonly gw?: Spell[]
  }
  readonly predecessors?: readonly string[]
  readonly successors?: readonly string[]
}

const out = join(scratch(), 'release')
expect(demarche(['export', '--out', out, '--formats', 'json']).code).toBe(0)
const actors = JSON.parse(readFileSync(join(out, 'json/actor.json'), 'utf8')) as State[]
const states = new Map(actors.filter(({ type }) => type === 'state').map((state) => [state.id, state]))

test('every state and territory of ISO 3166-1 has a record with its codes', () => {
  expect(iso31661.length).toBeGreaterThan(240)
  for (const { alpha3, numeric } of iso31661) {
    expect(states.get(alpha3)?.codes['iso3166-1'], alpha3).toMatchObject({ alpha3, numeric })
  }
})

test('the hard cases of the lists that researchers join by', () => {
  const last = (id: string, list: 'cow' | 'gw') => states.get(id)?.codes[list]?.at(-1)
  expect(last('SRB', 'cow')).toMatchObject({ code: 345 })
  expect(last('SRB', 'gw')).toEqual({ code: 340, from: '2006-06-05' })
  expect(states.get('XKX')?.codes['iso3166-1']).toMatchObject({ status: 'user-assigned' })
  expect(last('DDR', 'cow')).toMatchObject({ code: 265 })
  expect(last('SUN', 'gw')).toMatchObject({ code: 365 })
  for (const id of ['SUN', 'YUG', 'SCG', 'DDR', 'CSK', 'YMD', 'VDR']) expect(last(id, 'cow'), id).toHaveProperty('to')
})

test('predecessors and successors name each other', () => {
  for (const { id, successors = [], predecessors = [] } of states.values()) {
    for (const other of successors) expect(states.get(other)?.predecessors, `${id} > ${other}`).toContain(id)
    for (const other of predecessors) expect(states.get(other)?.successors, `${other} > ${id}`).toContain(id)
  }
})
