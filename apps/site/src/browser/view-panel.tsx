import type { ExploreIndex } from '../explore/explore-index.ts'
import { ChartView } from './chart-view.tsx'
import { Keep } from './keep.tsx'
import { ResultsTable } from './results-table.tsx'
import type { SetState } from './set-state.ts'
import { VIEWS, writeState, type ViewName, type ViewState } from './view-state.ts'

interface Props {
  readonly index: ExploreIndex
  readonly records: readonly number[]
  readonly state: ViewState
  readonly setState: SetState
}

const LABELS: Readonly<Record<ViewName, string>> = {
  table: 'Table',
  timeline: 'Timeline',
  map: 'Map',
  flow: 'Flow',
}

/** The results in one of four views, and ways to keep it. */
export function ViewPanel({ index, records, state, setState }: Props) {
  return (
    <>
      <nav class="tabs" aria-label="View">
        {VIEWS.map((view) => (
          <a
            key={view}
            href={writeState({ ...state, view }) || '?'}
            aria-current={view === state.view ? 'page' : undefined}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return
              event.preventDefault()
              setState({ ...state, view })
            }}
          >
            {LABELS[view]}
          </a>
        ))}
      </nav>
      {state.view === 'table' ? (
        <ResultsTable index={index} records={records} />
      ) : (
        <ChartView index={index} records={records} state={state} setState={setState} />
      )}
      <Keep index={index} records={records} state={state} />
    </>
  )
}
