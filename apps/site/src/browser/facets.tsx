import { useState } from 'preact/hooks'
import type { ExploreIndex, Facet } from '../explore/explore-index.ts'
import type { SetState } from './set-state.ts'
import { toggled, type ViewState } from './view-state.ts'

/** Values of a facet shown before one asks for more. */
const SHOWN = 8

interface Props {
  readonly index: ExploreIndex
  readonly counts: readonly (readonly number[])[]
  readonly state: ViewState
  readonly setState: SetState
}

/** The facets, each with its values, the most frequent first, and how many records each would leave. */
export function Facets({ index, counts, state, setState }: Props) {
  const [open, setOpen] = useState(() => matchMedia('(min-width: 60rem)').matches)
  return (
    <details class="facets" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Narrow by supplier, recipient, weapon, speaker …</summary>
      {index.facets.map((facet, place) => (
        <FacetValues key={facet.id} facet={facet} counts={counts[place] ?? []} state={state} setState={setState} />
      ))}
    </details>
  )
}

interface FacetProps extends Omit<Props, 'index' | 'counts'> {
  readonly facet: Facet
  readonly counts: readonly number[]
}

function FacetValues({ facet, counts, state, setState }: FacetProps) {
  const [all, setAll] = useState(false)
  const chosen = state.chosen[facet.id] ?? []
  const values = orderedValues(facet, counts, chosen)
  if (values.length === 0) return null
  const shown = all ? values : values.slice(0, SHOWN)
  return (
    <fieldset>
      <legend>{facet.label}</legend>
      {shown.map(({ code, label, count }) => (
        <label key={code} class="choice">
          <input
            type="checkbox"
            name={facet.id}
            value={code}
            checked={chosen.includes(code)}
            onChange={() => setState(toggled(state, facet.id, code))}
          />
          <span dir="auto">{label}</span> <span class="count">{count.toLocaleString('en')}</span>
        </label>
      ))}
      {values.length > SHOWN ? (
        <button type="button" class="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? `Fewer: ${facet.label}` : `${values.length - SHOWN} more: ${facet.label}`}
        </button>
      ) : null}
    </fieldset>
  )
}

interface FacetValue {
  readonly code: string
  readonly label: string
  readonly count: number
}

/** What can be chosen: what is chosen first, then by count; years always from the latest. */
function orderedValues(
  { id, values }: Facet,
  counts: readonly number[],
  chosen: readonly string[],
): readonly FacetValue[] {
  const all = values.map(([code, label], place) => ({ code, label, count: counts[place] ?? 0 }))
  const can = all.filter(({ code, count }) => count > 0 || chosen.includes(code))
  if (id === 'year') return can.toReversed()
  return can.toSorted((a, b) => Number(chosen.includes(b.code)) - Number(chosen.includes(a.code)) || b.count - a.count)
}
