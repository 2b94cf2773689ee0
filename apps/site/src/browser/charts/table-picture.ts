import { plot, text } from '@observablehq/plot'
import { dateWords } from '../../words/date-words.ts'
import { labelsAt, resultAt } from '../results.ts'
import type { Chart, ChartRequest } from './chart.ts'
import { svgOf } from './svg-of.ts'

/** Rows in the picture at most. */
const ROWS = 40
const LINE = 22

/** The first rows of the table as a picture. */
export function tablePicture({ index, records, width }: ChartRequest): Chart {
  const rows = records.slice(0, ROWS).map((place, row) => {
    const { title, date } = resultAt(index, place)
    const from = labelsAt(index, place, 'supplier').join(', ')
    const to = labelsAt(index, place, 'recipient').join(', ')
    return { row, title, date: date === '' ? '' : dateWords(date), deal: from || to ? `${from} to ${to}` : '' }
  })
  const wide = Math.max(width, 900)
  const column = (key: 'title' | 'date' | 'deal', x: number, lineWidth: number) =>
    text(rows, { x: () => x, y: 'row', text: key, textAnchor: 'start', lineWidth, textOverflow: 'ellipsis' })
  const svg = plot({
    width: wide,
    height: rows.length * LINE + 30,
    margin: 10,
    style: { fontSize: '13px' },
    x: { domain: [0, 10], axis: null },
    y: { domain: [rows.length, 0], axis: null },
    marks: [column('title', 0, 40), column('date', 6, 12), column('deal', 7.8, 15)],
  })
  const rest = records.length - rows.length
  return {
    svg: svgOf(svg),
    text: rest > 0 ? `The first ${rows.length} of ${records.length} records.` : 'All records found.',
  }
}
