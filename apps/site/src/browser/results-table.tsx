import { useState } from 'preact/hooks'
import type { ExploreIndex } from '../explore/explore-index.ts'
import { dateWords } from '../words/date-words.ts'
import { directionOf } from '../words/language-words.ts'
import { labelsAt, resultAt } from './results.ts'

/** Rows shown before one asks for more. */
const STEP = 50

interface Props {
  readonly index: ExploreIndex
  readonly records: readonly number[]
}

/** The results, a row each. */
export function ResultsTable({ index, records }: Props) {
  const [limit, setLimit] = useState(STEP)
  const rest = records.length - limit
  return (
    <>
      <div class="scroll" tabIndex={0} role="region" aria-label="Results">
        <table class="result-table">
          <thead>
            <tr>
              <th scope="col">Record</th>
              <th scope="col">Kind</th>
              <th scope="col">Date</th>
              <th scope="col">From</th>
              <th scope="col">To</th>
            </tr>
          </thead>
          <tbody>
            {records.slice(0, limit).map((place) => (
              <Row key={place} index={index} place={place} />
            ))}
          </tbody>
        </table>
      </div>
      {rest > 0 ? (
        <button type="button" onClick={() => setLimit(limit + STEP)}>
          {`Show ${Math.min(STEP, rest)} more of ${rest.toLocaleString('en')}`}
        </button>
      ) : null}
    </>
  )
}

function Row({ index, place }: { readonly index: ExploreIndex; readonly place: number }) {
  const { href, title, language, kind, date } = resultAt(index, place)
  return (
    <tr>
      <th scope="row">
        <a href={href} lang={language} dir={directionOf(language)}>
          {title}
        </a>
      </th>
      <td>{kind}</td>
      <td>{date === '' ? '' : dateWords(date)}</td>
      <td>{labelsAt(index, place, 'supplier').join(', ')}</td>
      <td>{labelsAt(index, place, 'recipient').join(', ')}</td>
    </tr>
  )
}
