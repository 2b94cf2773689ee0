import { csvFormatRows } from 'd3-dsv'
import type { ChartRequest } from './charts/chart.ts'
import { nameOf, pairsOf, totalsOf } from './charts/pairs.ts'
import { citationOf } from './citation.ts'
import { codesAt, resultAt } from './results.ts'

/** The numbers of a view as CSV, header first; every row ends with how to cite it. */
export function csvOf(request: Omit<ChartRequest, 'width'>): string {
  const [header = [], ...rows] = rowsOf(request)
  const citation = citationOf(request.index, request.state)
  return `${csvFormatRows([[...header, 'citation'], ...rows.map((row) => [...row, citation])])}\n`
}

function rowsOf(request: Omit<ChartRequest, 'width'>): readonly (readonly string[])[] {
  const { view } = request.state
  if (view === 'flow') return flowRows(request)
  return view === 'map' ? mapRows(request) : recordRows(request)
}

function recordRows({ index, records }: Omit<ChartRequest, 'width'>): readonly (readonly string[])[] {
  const facets = index.facets.filter(({ id }) => id !== 'kind')
  return [
    ['kind', 'id', 'title', 'date', 'first_day', ...facets.map(({ id }) => id), 'url'],
    ...records.map((place) => {
      const { kind, id, title, date, day } = resultAt(index, place)
      const codes = facets.map((facet) => codesAt(index, place, facet.id).join(';'))
      return [kind, id, title, date, day, ...codes, `${index.base}id/${kind}/${id}`]
    }),
  ]
}

const flowRows = ({ index, records }: Omit<ChartRequest, 'width'>): readonly (readonly string[])[] => [
  ['supplier', 'supplier_name', 'recipient', 'recipient_name', 'deals'],
  ...pairsOf(index, records).map(({ supplier, recipient, deals }) => [
    supplier,
    nameOf(index, 'supplier', supplier),
    recipient,
    nameOf(index, 'recipient', recipient),
    String(deals),
  ]),
]

const mapRows = ({ index, records, state }: Omit<ChartRequest, 'width'>): readonly (readonly string[])[] => [
  [state.side, 'name', 'longitude', 'latitude', 'deals'],
  ...totalsOf(pairsOf(index, records), state.side).map(([code, deals]) => {
    const [longitude = '', latitude = ''] = index.places[code] ?? []
    return [code, nameOf(index, state.side, code), String(longitude), String(latitude), String(deals)]
  }),
]
