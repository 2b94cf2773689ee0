import type { CheckedDraft } from './check-draft.ts'
import { fieldId, isMissing } from './findings-at.ts'
import { goToField } from './go-to-field.ts'
import type { Known } from './known.ts'
import { Leave } from './leave.tsx'
import { Marked } from './marked.tsx'
import { isSound } from './proposal.ts'

export interface OutcomeProps {
  readonly checked: CheckedDraft
  /** Whether the draft still is what was checked. */
  readonly isCurrent: boolean
  readonly known: Known
  readonly repository: string | undefined
}

/** What is found in all, and the ways in which the draft leaves this page. */
export function Outcome({ checked, isCurrent, known, repository }: OutcomeProps) {
  const { diagnostics, lacking, path, text } = checked
  return (
    <section class="outcome" aria-labelledby="outcome-title">
      <h2 id="outcome-title">Check and propose</h2>
      <p role="status" class="sum">
        {sumOf(checked)}
      </p>
      {lacking === 0 ? null : (
        <p class="problem">{`${lacking} records that the draft names could not be fetched, so nothing was held against them.`}</p>
      )}
      <ol class="all">
        {diagnostics.map(({ code, fingerprint, message, pointer }) => (
          <li key={fingerprint}>
            <FieldLink id={fieldId(pointer.split('/').slice(1))} words={code} /> <Marked text={message} />
          </li>
        ))}
      </ol>
      <Leave checked={checked} isCurrent={isCurrent} known={known} repository={repository} />
      <details>
        <summary>
          The file <code>data/{path}</code>
        </summary>
        <pre tabIndex={0}>
          <code>{text}</code>
        </pre>
      </details>
    </section>
  )
}

function sumOf({ diagnostics }: CheckedDraft): string {
  const needed = diagnostics.filter(isMissing).length
  const count = (severity: string): number =>
    diagnostics.filter((one) => one.severity === severity && !isMissing(one)).length
  const [errors, warnings, infos] = [count('error'), count('warning'), count('info')]
  if (diagnostics.length === 0) return 'Nothing is found: the record can be proposed.'
  const parts = [
    needed > 0 ? `${needed} still needed` : '',
    errors > 0 ? `${errors} to mend` : '',
    warnings > 0 ? `${warnings} to look at` : '',
    infos > 0 ? `${infos} worth knowing` : '',
  ]
  return `${parts.filter(Boolean).join(', ')}.${isSound(diagnostics) ? ' The record can be proposed.' : ''}`
}

const FieldLink = ({ id, words }: { readonly id: string; readonly words: string }) => (
  <a href={`#${id}`} onClick={() => goToField(id)}>
    {words}
  </a>
)
