import type { ExploreIndex } from '../explore/explore-index.ts'
import type { SetState } from './set-state.ts'
import { toggled, type ViewState } from './view-state.ts'

interface Props {
  readonly index: ExploreIndex
  readonly state: ViewState
  readonly setState: SetState
}

/** What is chosen, each with a button that takes it back. */
export function Chosen({ index, state, setState }: Props) {
  const chosen = index.facets.flatMap(({ id, label, values }) =>
    (state.chosen[id] ?? []).map((code) => ({
      id,
      code,
      text: `${label}: ${values.find(([known]) => known === code)?.[1] ?? code}`,
    })),
  )
  if (chosen.length === 0) return null
  return (
    <ul class="chosen" aria-label="Chosen">
      {chosen.map(({ id, code, text }) => (
        <li key={`${id}/${code}`}>
          <button type="button" onClick={() => setState(toggled(state, id, code))}>
            {text} <span aria-hidden="true">×</span>
            <span class="aside">, remove</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" class="quiet" onClick={() => setState({ ...state, chosen: {} })}>
          Clear all
        </button>
      </li>
    </ul>
  )
}
