import { leavesOf } from '@demarche/exporter'
import { codeLabel } from '../code-label.ts'
import { keyLabel } from '../key-label.ts'
import type { RecordContext } from '../page-context.ts'

/** What was looked for and not found in the whole record, and why. */
export function Gaps({ context }: { readonly context: RecordContext }) {
  const gaps = leavesOf(context.kind, context.record).filter(
    ({ field, shape, alternative }) => field === 'missing' && shape.vocabulary === 'missing-reason' && !alternative,
  )
  if (gaps.length === 0) return null
  return (
    <section class="gaps">
      <h2 id="missing">What is missing, and why</h2>
      <ul>
        {gaps.map(({ path, value }) => {
          const { label, definition } = codeLabel('missing-reason', String(value))
          return (
            <li key={path}>
              <strong>{placeWords(path)}</strong>
              {`: ${label.toLowerCase()}. ${definition}`}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** `events/third-delivery/date` in words: `Date (events, third-delivery)`. */
function placeWords(path: string): string {
  const steps = path.split('/')
  const within = steps.slice(0, -1).join(', ')
  return `${keyLabel(steps.at(-1) ?? '')}${within === '' ? '' : ` (${within})`}`
}
