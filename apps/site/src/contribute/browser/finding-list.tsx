import type { Diagnostic } from '@demarche/validator/browser'
import { isMissing } from './findings-at.ts'
import { useEditor } from './editor.ts'
import { Marked } from './marked.tsx'

interface Props {
  /** Id of the list, by which the field is described. */
  readonly id: string
  readonly findings: readonly Diagnostic[]
}

/** What is found at a field: the same code, words, help and mending as everywhere. */
export function FindingList({ id, findings }: Props) {
  if (findings.length === 0) return null
  return (
    <ul class="findings" id={id}>
      {findings.map((finding) => (
        <FoundHere key={finding.fingerprint} finding={finding} />
      ))}
    </ul>
  )
}

function FoundHere({ finding }: { readonly finding: Diagnostic }) {
  const { mend } = useEditor()
  const { code, severity, message, help, fix, fingerprint, related } = finding
  if (isMissing(finding)) return <Needed finding={finding} />
  return (
    <li class={severity}>
      <span class="code">{code}</span> <span class="severity">{`${WORDS[severity]}:`}</span> <Marked text={message} />{' '}
      {help === undefined ? null : (
        <span class="help">
          <Marked text={help} />
        </span>
      )}
      {related.map((other) => (
        <span class="help" key={`${other.file}${other.message}`}>
          {' '}
          <code>{other.file}</code>: <Marked text={other.message} />
        </span>
      ))}
      {fix === undefined ? null : (
        <button type="button" class="mend" onClick={() => mend(fingerprint)}>
          {fix.message}
        </button>
      )}
    </li>
  )
}

/** What is only not there yet is told in a word; how to write it, to whoever asks. */
const Needed = ({ finding: { code, message, help } }: { readonly finding: Diagnostic }) => (
  <li class="needed">
    <details>
      <summary>
        <span class="code">{code}</span> <span class="severity">Needed</span>
      </summary>
      <Marked text={message} /> {help === undefined ? null : <Marked text={help} />}
    </details>
  </li>
)

const WORDS = { error: 'Error', warning: 'Warning', info: 'Worth knowing' } as const
