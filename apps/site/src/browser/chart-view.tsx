import { useEffect, useRef, useState } from 'preact/hooks'
import type { ExploreIndex } from '../explore/explore-index.ts'
import type { SetState } from './set-state.ts'
import type { ViewState } from './view-state.ts'

const SIDES = ['recipient', 'supplier'] as const

interface Props {
  readonly index: ExploreIndex
  readonly records: readonly number[]
  readonly state: ViewState
  readonly setState: SetState
}

/** A chart of the results, drawn by a script that is loaded with the first chart. */
export function ChartView({ index, records, state, setState }: Props) {
  const figure = useRef<HTMLDivElement>(null)
  const [words, setWords] = useState('Drawing …')
  useEffect(() => {
    let current = true
    void import('./charts.ts')
      .then(({ chartOf }) => chartOf({ index, records, state, width: figure.current?.clientWidth ?? 640 }))
      .then(({ svg, text }) => {
        if (!current) return
        figure.current?.replaceChildren(...(svg === undefined ? [] : [svg]))
        setWords(text)
      })
    return () => {
      current = false
    }
  }, [index, records, state])
  return (
    <>
      {state.view === 'map' ? <Side state={state} setState={setState} /> : null}
      <p class="note">{words}</p>
      <div class="chart scroll" ref={figure} tabIndex={0} role="region" aria-label={`Chart: ${state.view}`} />
    </>
  )
}

function Side({ state, setState }: Pick<Props, 'state' | 'setState'>) {
  return (
    <fieldset class="side">
      <legend>Circles show</legend>
      {SIDES.map((side) => (
        <label key={side} class="choice">
          <input type="radio" name="side" checked={state.side === side} onChange={() => setState({ ...state, side })} />
          <span>{`${side}s`}</span>
        </label>
      ))}
    </fieldset>
  )
}
