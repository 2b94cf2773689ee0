import { kindNames, kinds, shapeOf, type Field, type Shape } from '@demarche/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDataset } from '../../fixtures/arbitrary.ts'
import { fixture } from '../../fixtures/index.ts'
import { groundKeys } from '../ground.ts'
import type { RecordTable } from '../record-table.ts'
import type { Cell, Column, Row, Table } from '../table.ts'
import { vocabularies } from '../vocabularies.ts'
import { tables } from './index.ts'

/** Reserved in PostgreSQL, SQLite, DuckDB, MySQL, SQL Server, R or Stata. `rank` is so in MySQL only, and must stay. */
const RESERVED = new Set(
  `all alter and any array as asc begin between both by byte case cast check class collate column condition constraint create
  cross current_date cube database default delete desc describe distinct double drop else end except exists explain false
  fetch float for foreign from full function grant group grouping groups having if in index inner insert int integer
  intersect into is join key keys lateral leading left like limit long match natural next not null of offset on only option
  or order outer over overlaps partition placing plan primary procedure public range read real recursive references repeat
  return right row rows rule schema select session set some str symmetric system table then to trigger true union unique
  update use user using values view when where while window with`.split(/\s+/),
)

const named = (name: string | undefined) => tables.find((table) => table.name === name)

test('names, keys, references and vocabularies hold together', () => {
  expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length)
  for (const { name, columns, key, title, summary } of tables) {
    const names = columns.map((column) => column.name)
    expect([title, summary].every(Boolean) && new Set(names).size === names.length, name).toBe(true)
    expect(key.filter((column) => !columns.find((one) => one.name === column)?.required)).toEqual([])
    for (const column of columns) {
      expect(column.name).toMatch(/^[a-z][a-z0-9_]{0,31}$/)
      expect(RESERVED.has(column.name), `${name}.${column.name}`).toBe(false)
      expect(column.description, `${name}.${column.name}`).not.toBe('')
      expect(column.type === 'code', `${name}.${column.name}`).toBe(column.vocabulary !== undefined)
      if (column.vocabulary) expect(vocabularies.map(({ id }) => id)).toContain(column.vocabulary)
      const { table, column: there, along = {} } = column.references ?? {}
      for (const one of table ? [there, ...Object.values(along)] : []) {
        expect(
          named(table)?.columns.map((other) => other.name),
          `${name}.${column.name}`,
        ).toContain(one)
      }
    }
  }
})

const PATTERNS: Readonly<Record<Column['type'], RegExp>> = {
  string: /\S/,
  integer: /^[0-9]+$/,
  decimal: /^[0-9]+(?:\.[0-9]+)?$/,
  boolean: /^(?:true|false)$/,
  date: /^-?[0-9]{4,6}-[0-9]{2}-[0-9]{2}$/,
  edtf: /^[0-9X?~%/.,[\]-]+$/,
  code: /^[A-Za-z0-9][A-Za-z0-9-]*$/,
  id: /^[A-Za-z0-9]\S*$/,
}

const compare = (a: Cell, b: Cell) =>
  typeof a === 'number' && typeof b === 'number' ? a - b : a! < b! ? -1 : a! > b! ? 1 : 0
const compareKeys = ({ key }: Table, a: Row, b: Row) =>
  key.map((column) => compare(a[column], b[column])).find(Boolean) ?? 0

function checkRows(table: Table, rows: readonly Row[]): void {
  for (const [index, row] of rows.entries()) {
    if (index > 0) expect(compareKeys(table, rows[index - 1]!, row), `${table.name} ${index}`).toBeLessThan(0)
    // No format would write it.
    expect(Object.keys(row).filter((name) => !table.columns.some((column) => column.name === name))).toEqual([])
    for (const { name, type, required, vocabulary } of table.columns) {
      const cell = row[name]
      if (cell === undefined) expect(required, `${table.name}.${name}`).toBeUndefined()
      else expect(String(cell), `${table.name}.${name}`).toMatch(PATTERNS[type])
      const codes = vocabularies.find(({ id }) => id === vocabulary)?.codes
      if (codes && cell !== undefined) expect(Object.keys(codes)).toContain(cell)
    }
  }
}

test('cells are what their column says, and rows are sorted by a key that none share', { timeout: 60_000 }, () => {
  for (const table of tables) checkRows(table, [...table.rows(fixture)])
  const changing = tables.filter(({ name }) => !/^(?:codes|code_crosswalks|vocabularies)$/.test(name))
  fc.assert(
    fc.property(anyDataset, (dataset) => {
      for (const table of changing) checkRows(table, [...table.rows(dataset)])
    }),
    { numRuns: 15 },
  )
})

test('ids found in one table are found in the table they refer to', () => {
  for (const { columns, rows } of tables) {
    for (const { name, references } of columns) {
      if (!references) continue
      const { table, column, along = {} } = references
      const pairs = [[name, column], ...Object.entries(along)] as const
      const there = new Set(
        [...(named(table)?.rows(fixture) ?? [])].map((row) => pairs.map(([, to]) => row[to!]).join()),
      )
      for (const row of rows(fixture)) {
        if (row[name] !== undefined)
          expect(there, `${table}.${column}`).toContain(pairs.map(([from]) => row[from!]).join())
      }
    }
  }
})

const recordTables = tables.filter((table): table is RecordTable => 'places' in table)
const placed = recordTables.flatMap(({ places, columns }) =>
  places.map((place) => ({ path: [place.kind, ...place.at], columns })),
)
const rowPaths = new Set(placed.map(({ path }) => path.join('/')))

/** Every path that holds a value of the preferred account: `deal/items/quantity/count`. */
function* valuePaths(shape: Shape, path: string): Generator<string> {
  if (shape.type === 'choice') for (const branch of shape.branches) yield* valuePaths(branch.shape, path)
  else if (shape.type === 'list') yield* valuePaths(shape.of, path)
  else if (shape.type !== 'object') yield path
  else {
    // Other accounts, evidence, and the ground of a claim that has no row of its own are told by claims alone.
    const grounds = shape.claim && !rowPaths.has(path) ? groundKeys(shape) : new Set(['evidence'])
    const isGround = ({ key }: Field) => grounds.has(key) && groundKeys(shape).has(key)
    const told = shape.fields.filter((field) => field.key !== 'alternatives' && !isGround(field))
    for (const field of told) yield* valuePaths(field.shape, `${path}/${field.key}`)
  }
}

test('every field of the model has its column', () => {
  const columnPaths = placed.flatMap(({ path, columns }) =>
    columns.flatMap(({ field }) => (field === undefined ? [] : [[...path, field].filter(Boolean).join('/')])),
  )
  const all = kindNames.flatMap((kind) => [...valuePaths(shapeOf(kinds[kind].schema), kind)])
  const bare = all.filter((path) => !columnPaths.includes(path) && !path.startsWith('actor/codes/'))
  expect(bare).toEqual([])
})
