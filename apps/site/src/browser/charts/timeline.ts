import { axisX, binX, dodgeY, dotX, plot, rectY, ruleY, type BinXInputs, type RectYOptions } from '@observablehq/plot'
import { dateWords } from '../../words/date-words.ts'
import { resultAt, type Result } from '../results.ts'
import type { Chart, ChartRequest } from './chart.ts'
import { COLOURS } from './colours.ts'
import { svgOf } from './svg-of.ts'

/** With more records than this, years are counted instead of drawing a dot for each record. */
const DOTS = 500

interface Point extends Result {
  readonly at: Date
}

/** Records in time: a dot each, or how many in each year. */
export function timelineChart({ index, records, width }: ChartRequest): Chart {
  const all = records.map((place) => resultAt(index, place))
  const points = all
    .filter(({ day }) => day !== '')
    .map((result) => ({ ...result, at: new Date(`${result.day}T00:00:00Z`) }))
  if (points.length === 0) return { text: 'None of these records has a date.' }
  const kinds = [...new Set(points.map(({ kind }) => kind))].toSorted()
  const colours = { domain: kinds, range: kinds.map((kind) => COLOURS[kind]?.[0] ?? 'currentColor') }
  const undated = all.length - points.length
  const words = [
    points.length > DOTS ? 'Records in each year:' : 'A dot for each record:',
    `${kinds.map((kind) => `${kind}s ${COLOURS[kind]?.[1] ?? 'black'}`).join(', ')}.`,
    'A deal stands at its first event.',
    undated === 0 ? '' : `${undated.toLocaleString('en')} have no date and are left out.`,
  ]
  const svg = plot({
    width,
    height: 360,
    marginBottom: 40,
    style: { fontSize: '13px' },
    x: { label: null, type: 'utc', grid: true, inset: 10 },
    y: points.length > DOTS ? { label: 'records', grid: true } : { axis: null },
    color: colours,
    marks: points.length > DOTS ? yearMarks(points) : dotMarks(points),
  })
  return { svg: svgOf(svg), text: words.filter(Boolean).join(' ') }
}

const BY_YEAR: BinXInputs<RectYOptions> = { x: 'at', fill: 'kind', interval: 'year' }

const yearMarks = (points: readonly Point[]) => [rectY(points, binX<RectYOptions>({ y: 'count' }, BY_YEAR)), ruleY([0])]

const dotMarks = (points: readonly Point[]) => [
  axisX({}),
  dotX(points, dodgeY({ x: 'at', fill: 'kind', r: 4, title: titleOf, href: 'href', padding: 0.5 })),
]

const titleOf = ({ title, date }: Point): string => `${dateWords(date)}: ${title}`
