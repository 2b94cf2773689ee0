import { axisX, barX, plot, text } from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import { chartText } from '../chart-text.ts'
import type { Counts } from './count.ts'

/** Counts as horizontal bars in SVG, in colours that suit a light and a dark page. */
export function barChart(counts: Counts, label: string): string {
  const { document } = parseHTML('<html><body></body></html>')
  const longest = Math.max(...counts.map(({ name }) => Array.from(name).length))
  const chart = plot({
    document,
    className: 'chart',
    width: 640,
    marginLeft: 20 + longest * 7,
    marginRight: 40,
    style: { fontSize: '13px' },
    y: { domain: counts.map(({ name }) => name), label: null, tickSize: 0 },
    x: { label: null, grid: true },
    marks: [
      axisX({ ticks: 5 }),
      barX(counts, { y: 'name', x: 'count', fill: '#3b82c4' }),
      text(counts, { y: 'name', x: 'count', text: 'count', textAnchor: 'start', dx: 5 }),
    ],
  })
  return chartText(chart, label)
}
