import type { RecordContext } from '../page-context.ts'
import { Excerpt } from './excerpt.tsx'

/** Every excerpt of the record, each at the fragment of its permanent address. */
export function Sentences({ context }: { readonly context: RecordContext }) {
  const excerpts = 'evidence' in context.record ? (context.record.evidence ?? []) : []
  if (excerpts.length === 0) return null
  return (
    <section class="sentences">
      <h2 id="evidence">Everything it rests on</h2>
      <details>
        <summary>{`${excerpts.length} ${excerpts.length === 1 ? 'excerpt' : 'excerpts'} from ${sourcesOf(excerpts)}`}</summary>
        {excerpts.map(({ id }) => (
          <Excerpt key={id} context={context} id={id} anchor />
        ))}
      </details>
    </section>
  )
}

function sourcesOf(excerpts: readonly { readonly source: string }[]): string {
  const count = new Set(excerpts.map(({ source }) => source)).size
  return `${count} ${count === 1 ? 'source' : 'sources'}`
}
