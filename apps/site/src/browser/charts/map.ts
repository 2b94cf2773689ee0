import { arrow, dot, geo, plot, sphere } from '@observablehq/plot'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { writeState } from '../view-state.ts'
import type { Chart, ChartRequest } from './chart.ts'
import { nameOf, pairsOf, totalsOf, type Pair } from './pairs.ts'
import { svgOf } from './svg-of.ts'

type World = Topology<{ readonly countries: GeometryCollection; readonly land: GeometryCollection }>

/** Suppliers or recipients on the map: a circle by how many of the deals are theirs, a line for each pair. */
export async function mapChart(request: ChartRequest): Promise<Chart> {
  const { index, records, state, width } = request
  const pairs = pairsOf(index, records)
  if (pairs.length === 0) return { text: 'There is no deal among these records: the map shows deals.' }
  const circles = circlesOf(request, pairs)
  const lost = circles.filter(({ place }) => place === undefined).map(({ name }) => name)
  const marks = [
    ...landMarks(await loadWorld()),
    dot(
      circles.filter(({ place }) => place !== undefined),
      { ...CIRCLE, fill: '#3b82c4', fillOpacity: 0.6, stroke: '#3b82c4' },
    ),
    arrow(linesOf(request, pairs), { ...ENDS, bend: true, stroke: '#d97706', strokeOpacity: 0.5, headLength: 5 }),
  ]
  const svg = plot({ width, projection: 'equal-earth', r: { range: [0, 22] }, marks })
  const missing = lost.length === 0 ? '' : ` Not on the map of today: ${lost.join(', ')}.`
  const text = `Circles: ${state.side}s by number of deals. Lines lead from supplier to recipient.${missing}`
  return { svg: svgOf(svg), text }
}

const ENDS = { x1: 'x1', y1: 'y1', x2: 'x2', y2: 'y2' }
const CIRCLE = { x: 'x', y: 'y', r: 'deals', title: 'title', href: 'href' }

const landMarks = (world: World) => [
  sphere({ stroke: 'currentColor', strokeOpacity: 0.3 }),
  geo(feature(world, world.objects.land), { fill: 'currentColor', fillOpacity: 0.12 }),
  geo(mesh(world, world.objects.countries), { stroke: 'currentColor', strokeOpacity: 0.25, strokeWidth: 0.5 }),
]

const circlesOf = ({ index, state }: ChartRequest, pairs: readonly Pair[]) =>
  totalsOf(pairs, state.side).map(([code, deals]) => {
    const name = nameOf(index, state.side, code)
    const place = index.places[code]
    const href = writeState({ ...state, view: 'table', chosen: { ...state.chosen, [state.side]: [code] } })
    return { name, place, x: place?.[0], y: place?.[1], deals, title: `${name}: ${deals}`, href }
  })

const linesOf = ({ index }: ChartRequest, pairs: readonly Pair[]) =>
  pairs.flatMap(({ supplier, recipient }) => {
    const [from, to] = [index.places[supplier], index.places[recipient]]
    return from && to && supplier !== recipient ? [{ x1: from[0], y1: from[1], x2: to[0], y2: to[1] }] : []
  })

let loaded: Promise<World> | undefined

function loadWorld(): Promise<World> {
  loaded ??= fetch('world.json').then((response) => response.json())
  return loaded
}
