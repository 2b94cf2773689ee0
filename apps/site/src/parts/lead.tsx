import type { RecordContext } from '../page-context.ts'
import { Nesting } from './nesting.tsx'
import { Renditions } from './renditions.tsx'
import { Said } from './said.tsx'
import { Summary } from './summary.tsx'
import { Timeline } from './timeline.tsx'
import { ToldWithin } from './told-within.tsx'

/** What the page of a record begins with: a deal at a glance and in time, the words of a statement. */
export function Lead({ context }: { readonly context: RecordContext }) {
  const { kind, record, release } = context
  const deal = kind === 'deal' ? release.dataset.get('deal', record.id) : undefined
  if (deal !== undefined) {
    return (
      <>
        <Summary context={context} deal={deal} />
        <Timeline context={context} />
      </>
    )
  }
  const statement = kind === 'statement' ? release.dataset.get('statement', record.id) : undefined
  if (statement === undefined) return null
  return (
    <>
      <Nesting context={context} statement={statement}>
        <Said context={context} statement={statement} />
        <Renditions context={context} statement={statement} />
      </Nesting>
      <ToldWithin context={context} />
    </>
  )
}
