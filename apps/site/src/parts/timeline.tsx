import type { Dataset, Deal, Statement } from '@demarche/schema'
import { codeLabel } from '../code-label.ts'
import type { RecordContext } from '../page-context.ts'
import { isPlain } from '../plain.ts'
import { countWords } from '../words/count-words.ts'
import { whoWords } from '../words/who-words.ts'
import { Day } from './day.tsx'
import { RecordLink } from './record-link.tsx'

/** What happened in a deal and what was said about it, in the order of days; what has no date comes last. */
export function Timeline({ context }: { readonly context: RecordContext }) {
  const { dataset } = context.release
  const deal = dataset.get('deal', context.record.id)
  if (deal === undefined) return null
  const about = (context.release.mentions.get(`deal/${deal.id}`) ?? []).flatMap(({ kind, id }) => {
    const statement = kind === 'statement' ? dataset.get('statement', id) : undefined
    return statement === undefined ? [] : [statement]
  })
  const moments = [...eventMoments(deal), ...about.map((statement) => saidMoment(statement, dataset))]
  const sorted = moments.toSorted((a, b) => (keyOf(a, context) < keyOf(b, context) ? -1 : 1))
  return (
    <section class="timeline">
      <h2>Timeline</h2>
      <ol>
        {sorted.map((moment) => (
          <li key={moment.key} class={moment.statement === undefined ? `event ${moment.realis}` : 'said'}>
            <span class="when">
              {moment.edtf === undefined ? 'undated' : <Day context={context} edtf={moment.edtf} />}
            </span>{' '}
            <span class="what">
              {moment.statement === undefined ? (
                <a href={`#events/${moment.key}`}>{moment.text}</a>
              ) : (
                <>
                  <span>{moment.text}</span> <RecordLink context={context} kind="statement" id={moment.statement} />
                </>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

interface Moment {
  readonly key: string
  readonly edtf: string | undefined
  readonly text: string
  readonly realis: string
  /** Id of the statement, where something was said. */
  readonly statement?: string
}

const eventMoments = ({ events }: Deal): readonly Moment[] =>
  events.map(({ id, type, realis, date, items = [] }) => {
    const { label } = codeLabel('event-type', type)
    const sure = realis === 'actual' ? label : `${label} (${codeLabel('realis', realis).label.toLowerCase()})`
    const counts = items.filter(isPlain).flatMap((item) => (item['unit'] === undefined ? [] : [countWords(item)]))
    const said = [sure, counts.join(', ')].filter(Boolean).join(': ')
    return { key: id, edtf: 'edtf' in date ? date.edtf : undefined, text: said, realis }
  })

function saidMoment({ id, date, speakers }: Statement, dataset: Dataset): Moment {
  const names = speakers.flatMap((speaker) => (isPlain(speaker) ? [whoWords(speaker, dataset)] : []))
  return {
    key: id,
    statement: id,
    edtf: 'edtf' in date ? date.edtf : undefined,
    text: `${names.join(', ')}:`,
    realis: '',
  }
}

/** Sorts by the first day that a date can mean. */
function keyOf({ edtf }: Moment, { release }: RecordContext): string {
  const bounds = edtf === undefined ? undefined : release.derived.dates[edtf]
  return bounds?.min ?? bounds?.max ?? '9999'
}
