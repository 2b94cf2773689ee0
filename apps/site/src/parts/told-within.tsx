import type { RecordContext } from '../page-context.ts'
import { RecordLink } from './record-link.tsx'
import { WhoList } from './who-list.tsx'

/** What other people are said to have said within this statement. */
export function ToldWithin({ context }: { readonly context: RecordContext }) {
  const { record, release } = context
  const told = (release.mentions.get(`statement/${record.id}`) ?? []).flatMap(({ kind, id }) => {
    const statement = kind === 'statement' ? release.dataset.get('statement', id) : undefined
    return statement?.embedded?.in === record.id ? [statement] : []
  })
  if (told.length === 0) return null
  return (
    <section>
      <h2 id="told-within">Speech told within it</h2>
      <ul>
        {told.map((statement) => (
          <li key={statement.id}>
            <WhoList context={context} whos={statement.speakers} />
            {': '}
            <RecordLink context={context} kind="statement" id={statement.id} />
          </li>
        ))}
      </ul>
    </section>
  )
}
