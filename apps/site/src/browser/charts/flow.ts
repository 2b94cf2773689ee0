import { axisX, axisY, cell, plot, text } from '@observablehq/plot'
import { writeState } from '../view-state.ts'
import type { Chart, ChartRequest } from './chart.ts'
import { nameOf, pairsOf, totalsOf, type Pair } from './pairs.ts'
import { svgOf } from './svg-of.ts'

/** Suppliers and recipients shown at most. */
const MOST = 40
/** In pixels. */
const CELL = 30
const LETTER = 7.5

/** Who supplies whom: suppliers in rows, recipients in columns, the busiest first. */
export function flowChart(request: ChartRequest): Chart {
  const { index, records } = request
  const pairs = pairsOf(index, records)
  if (pairs.length === 0) return { text: 'There is no deal with supplier and recipient among these records.' }
  const rows = busiest(request, pairs, 'supplier')
  const columns = busiest(request, pairs, 'recipient')
  const cells = cellsOf(request, pairs).filter(
    ({ supplier, recipient }) => rows.codes.includes(supplier) && columns.codes.includes(recipient),
  )
  const svg = plot({
    width: rows.room + 20 + columns.codes.length * CELL,
    height: columns.room + 20 + rows.codes.length * CELL,
    style: { fontSize: '13px' },
    marginLeft: rows.room,
    marginTop: columns.room,
    x: { domain: columns.codes, label: null },
    y: { domain: rows.codes, label: null },
    marks: [
      axisX({ anchor: 'top', tickFormat: columns.name, tickRotate: -90, tickSize: 0 }),
      axisY({ tickFormat: rows.name, tickSize: 0 }),
      cell(cells, { ...PLACE, fill: '#3b82c4', fillOpacity: 0.35, inset: 1, title: 'title', href: 'href' }),
      text(cells, { ...PLACE, text: 'deals', pointerEvents: 'none' }),
    ],
  })
  const cut = rows.cut || columns.cut ? `, the ${MOST} busiest of each` : ''
  return { svg: svgOf(svg), text: `Number of deals: suppliers in rows, recipients in columns${cut}.` }
}

const PLACE = { x: 'recipient', y: 'supplier' }

/** The busiest actors of one side, and the room in pixels that their names take. */
function busiest({ index }: ChartRequest, pairs: readonly Pair[], side: 'supplier' | 'recipient') {
  const all = totalsOf(pairs, side)
  const codes = all.slice(0, MOST).map(([code]) => code)
  const name = (code: string): string => nameOf(index, side, code)
  const room = Math.max(...codes.map((code) => name(code).length)) * LETTER + 16
  return { codes, name, room, cut: all.length > MOST }
}

const cellsOf = ({ index, state }: ChartRequest, pairs: readonly Pair[]) =>
  pairs.map((pair) => {
    const { supplier, recipient, deals } = pair
    const chosen = { ...state.chosen, supplier: [supplier], recipient: [recipient] }
    const title = `${nameOf(index, 'supplier', supplier)} to ${nameOf(index, 'recipient', recipient)}: ${deals}`
    return { ...pair, title, href: writeState({ ...state, view: 'table', chosen }) }
  })
