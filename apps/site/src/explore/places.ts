import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Dataset } from '@demarche/schema'
import { geoArea, geoCentroid } from 'd3-geo'
import type { Geometry, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

type World = Topology<{ readonly countries: GeometryCollection; readonly land: GeometryCollection }>

const require = createRequire(import.meta.url)

/** Outlines of land and states at 1:110 million as TopoJSON text (Natural Earth, public domain). */
export const worldText = (): string => readFileSync(require.resolve('world-atlas/countries-110m.json'), 'utf8')

/** Where each of some actors is: the middle of the largest part of their state. Actors that no map has are left out. */
export function placesOf(
  actors: Iterable<string>,
  dataset: Dataset,
): Readonly<Record<string, readonly [number, number]>> {
  const centres = centresByNumber()
  return Object.fromEntries(
    [...actors].toSorted().flatMap((id) => {
      const centre = centres.get(isoNumber(id, dataset) ?? '')
      return centre === undefined ? [] : [[id, centre]]
    }),
  )
}

/** ISO number of a state, or of the state that an organisation belongs to. */
function isoNumber(id: string, dataset: Dataset): string | undefined {
  const actor = dataset.get('actor', id)
  if (actor?.type === 'state') return actor.codes['iso3166-1']?.numeric
  return actor?.type === 'organisation' && actor.state !== undefined ? isoNumber(actor.state, dataset) : undefined
}

function centresByNumber(): ReadonlyMap<string, readonly [number, number]> {
  // The finer outlines also have the small states that the drawn ones leave out.
  const world: World = JSON.parse(readFileSync(require.resolve('world-atlas/countries-50m.json'), 'utf8'))
  const { features } = feature(world, world.objects.countries)
  return new Map(
    features.flatMap(({ id, geometry }) => (id === undefined ? [] : [[String(id), centreOf(geometry)] as const])),
  )
}

function centreOf(geometry: Geometry): readonly [number, number] {
  const [longitude, latitude] = geoCentroid(largestPart(geometry))
  return [round(longitude), round(latitude)]
}

function largestPart(geometry: Geometry): Geometry {
  if (geometry.type !== 'MultiPolygon') return geometry
  const parts = geometry.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }))
  return parts.toSorted((a, b) => geoArea(b) - geoArea(a))[0] ?? geometry
}

const round = (degrees: number): number => Math.round(degrees * 100) / 100
