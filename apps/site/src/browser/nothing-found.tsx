import type { SetState } from './set-state.ts'
import type { ViewState } from './view-state.ts'

interface Props {
  readonly state: ViewState
  readonly setState: SetState
}

/** What to do when nothing is found. */
export function NothingFound({ state, setState }: Props) {
  const narrowed = Object.values(state.chosen).some((codes) => codes.length > 0)
  return (
    <div class="nothing">
      <p>No record has all of this. That says nothing about the world: only few deals are covered yet.</p>
      <ul>
        {narrowed ? (
          <li>
            <button type="button" onClick={() => setState({ ...state, chosen: {} })}>
              Search without the choices
            </button>
          </li>
        ) : null}
        {state.query === '' ? null : (
          <li>
            <button type="button" onClick={() => setState({ ...state, query: '' })}>
              Show everything that was chosen, without the words
            </button>
          </li>
        )}
        <li>Try fewer words, a family instead of a variant, or the name in the language of the sources.</li>
        <li>
          See what is <a href="../coverage/">covered</a>, or <a href="../contribute/">add what is missing</a>.
        </li>
      </ul>
    </div>
  )
}
