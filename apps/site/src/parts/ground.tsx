import type { Plain } from '../plain.ts'
import { codeLabel } from '../labels.ts'
import type { RecordContext } from '../page-context.ts'
import { Excerpt } from './excerpt.tsx'

/** On what ground a value stands: how the evidence carries it, the coder's note, the sentences one click away. */
export function Ground({ context, value }: { readonly context: RecordContext; readonly value: Plain }) {
  const { basis, note, status } = value
  const excerpts = Array.isArray(value['evidence']) ? value['evidence'].map(String) : []
  return (
    <>
      {typeof status === 'string' ? <Tag vocabulary="alternative-status" code={status} /> : null}
      {typeof basis === 'string' ? <Tag vocabulary="claim-basis" code={basis} /> : null}
      {typeof note === 'string' ? <p class="note">{note}</p> : null}
      {excerpts.length === 0 ? null : (
        <details class="evidence">
          <summary>{excerpts.length === 1 ? 'the sentence' : `${excerpts.length} sentences`}</summary>
          {excerpts.map((id) => (
            <Excerpt key={id} context={context} id={id} />
          ))}
        </details>
      )}
    </>
  )
}

function Tag({ vocabulary, code }: { readonly vocabulary: string; readonly code: string }) {
  const { label, definition } = codeLabel(vocabulary, code)
  return (
    <abbr class="tag" title={definition}>
      {label.toLowerCase()}
    </abbr>
  )
}
