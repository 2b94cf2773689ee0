import { useState } from 'preact/hooks'
import type { ExploreIndex } from '../explore/explore-index.ts'
import { citationOf } from './citation.ts'
import { csvOf } from './csv-of.ts'
import { saveFile } from './save-file.ts'
import type { ViewState } from './view-state.ts'

interface Props {
  readonly index: ExploreIndex
  readonly records: readonly number[]
  readonly state: ViewState
}

/** Pixels of a picture that does not depend on the window. */
const WIDTH = 960

/** Ways to keep what is shown: as CSV, as a picture, as an address. */
export function Keep({ index, records, state }: Props) {
  const [said, setSaid] = useState('')
  const name = `demarche-${state.view}`
  const csv = (): void => saveFile(`${name}.csv`, new Blob([csvOf({ index, records, state })], { type: 'text/csv' }))
  const picture = async (type: 'svg' | 'png'): Promise<void> => {
    const { pictureOf } = await import('./picture.ts')
    const file = await pictureOf({ index, records, state, width: WIDTH }, type)
    if (file === undefined) setSaid('There is nothing to draw.')
    else saveFile(`${name}.${type}`, file)
  }
  const save = (type: 'svg' | 'png'): void => {
    setSaid('')
    picture(type).catch((error: unknown) => setSaid(`The picture could not be made: ${String(error)}`))
  }
  return (
    <div class="keep">
      <p class="ways">
        {'Keep this view: '}
        <button type="button" onClick={csv}>
          CSV
        </button>{' '}
        <button type="button" onClick={() => save('svg')}>
          SVG
        </button>{' '}
        <button type="button" onClick={() => save('png')}>
          PNG
        </button>{' '}
        <span role="status">{said}</span>
      </p>
      <p class="citation">
        {'Cite this view, or give its address on: '}
        <span>{citationOf(index, state)}</span>
      </p>
    </div>
  )
}
