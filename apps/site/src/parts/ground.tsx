import { groundOf } from '@demarche/exporter'
import type { ObjectShape } from '@demarche/schema'
import type { RecordContext } from '../page-context.ts'
import type { Plain } from '../plain.ts'
import { CodeWords } from './code.tsx'
import { Excerpt } from './excerpt.tsx'

interface Props {
  readonly context: RecordContext
  readonly shape: ObjectShape
  readonly value: Plain
}

/** On what ground a value stands: how the evidence carries it, the coder's note, the sentences one click away. */
export function Ground({ context, shape, value }: Props) {
  const ground = groundOf(shape, value)
  if (ground === undefined) return null
  const { evidence, basis, note, status } = ground
  return (
    <>
      {status === undefined ? null : <CodeWords class="tag" vocabulary="alternative-status" code={status} />}
      {basis === undefined ? null : <CodeWords class="tag" vocabulary="claim-basis" code={basis} />}
      {note === undefined ? null : (
        <p class="note" dir="auto">
          {note}
        </p>
      )}
      {evidence.length === 0 ? null : (
        <details class="evidence">
          <summary>{evidence.length === 1 ? 'the sentence' : `${evidence.length} sentences`}</summary>
          {evidence.map((id) => (
            <Excerpt key={id} context={context} id={id} />
          ))}
        </details>
      )}
    </>
  )
}
