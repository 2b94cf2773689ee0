import { barY, dot, plot, ruleY } from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import { chartText } from '../chart-text.ts'
import type { Month } from './months.ts'

/** Who spoke, as the chart names them; the others are one group. */
const VOICES: readonly (readonly [id: string, name: string, colour: string])[] = [
  ['SRB', 'Serbia', '#3b82c4'],
  ['RUS', 'Russia', '#c2413b'],
  ['USA', 'United States', '#d99a1e'],
  ['', 'others', '#8a929b'],
]

/** Statements by month as bars, deliveries below them, in SVG, in colours that suit a light and a dark page. */
export function timeline(months: readonly Month[], label: string): string {
  const { document } = parseHTML('<html><body></body></html>')
  const statements = months.flatMap(({ month, speakers }) => countVoices(speakers).map((one) => ({ ...one, month })))
  const delivered = months.filter(({ deliveries }) => deliveries > 0)
  const chart = plot({
    document,
    className: 'chart',
    width: 760,
    height: 300,
    marginTop: 30,
    marginBottom: 40,
    style: { fontSize: '13px' },
    color: { domain: VOICES.map(([, name]) => name), range: VOICES.map(([, , colour]) => colour) },
    x: {
      domain: months.map(({ month }) => month),
      ticks: months.map(({ month }) => month).filter((month) => month.endsWith('-01')),
      tickFormat: (month: string) => month.slice(0, 4),
      label: null,
    },
    y: {
      label: 'statements',
      grid: true,
      tickFormat: (count: number) => (count < 0 || !Number.isInteger(count) ? '' : String(count)),
    },
    marks: [
      barY(statements, { x: 'month', y: 'count', fill: 'voice', order: VOICES.map(([, name]) => name) }),
      ruleY([0], { stroke: 'currentColor' }),
      dot(delivered, { x: 'month', y: -0.7, symbol: 'triangle', fill: 'currentColor', r: 4 }),
    ],
  })
  return chartText(chart, label)
}

/** How many statements each voice made. */
function countVoices(speakers: readonly string[]): readonly { readonly voice: string; readonly count: number }[] {
  const voices = speakers.map((id) => (VOICES.find(([known]) => known === id) ?? VOICES.at(-1))?.[1] ?? '')
  return [...Map.groupBy(voices, (voice) => voice)].map(([voice, all]) => ({ voice, count: all.length }))
}
