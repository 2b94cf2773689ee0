import { useState } from 'preact/hooks'
import type { CheckedDraft } from './check-draft.ts'
import { fieldId, isMissing } from './findings-at.ts'
import type { Known } from './known.ts'
import { Marked } from './marked.tsx'
import { isSound, newFile, newIssue, type Proposal } from './proposal.ts'

interface Props {
  readonly checked: CheckedDraft
  /** Whether the draft still is what was checked. */
  readonly isCurrent: boolean
  readonly known: Known
  readonly repository: string | undefined
}

/** What is found in all, and the ways in which the draft leaves this page. */
export function Outcome({ checked, isCurrent, known, repository }: Props) {
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
            <a href={`#${fieldId(pointer.split('/').slice(1))}`} onClick={() => focusOn(pointer)}>
              {code}
            </a>{' '}
            <Marked text={message} />
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

/** Opens whatever is folded around a field, and goes there. */
function focusOn(pointer: string): void {
  const steps = pointer.split('/').slice(1)
  const field = steps
    .map((_, index) => document.getElementById(fieldId(steps.slice(0, steps.length - index))))
    .find((one) => one !== null)
  field?.scrollIntoView({ block: 'center' })
  field?.focus({ preventScroll: true })
}

/** What is written leaves the page only as it stands: until that is checked, nothing here can be pressed. */
function Leave({ checked, isCurrent, known, repository }: Props) {
  const { draft, path, text } = checked
  const [told, setTold] = useState('')
  const questions = known.questions[draft.kind]
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      setTold('Copied.')
    } catch {
      setTold('The browser does not let this page copy. Open the file below and copy it by hand.')
    }
  }
  return (
    <div inert={!isCurrent}>
      <p class="leave">
        <button type="button" onClick={() => download(path.split('/').at(-1) ?? 'record.yaml', text)}>
          Download the file
        </button>
        <button type="button" onClick={copy}>
          Copy the file
        </button>
      </p>
      {repository === undefined ? null : (
        <>
          <p class="about">
            Hand it in where the project is kept. Both ways open a page there with your record filled in. Nothing is
            sent before you press the button on that page; it asks for an account of that site.
          </p>
          <p class="leave">
            <Propose proposal={newFile(repository, path, text)} words="Propose it as a new file" pasted />
            {questions ? (
              <Propose proposal={newIssue(repository, checked)} words="Hand it in by an issue form" />
            ) : null}
          </p>
        </>
      )}
      <p role="status">{told}</p>
    </div>
  )
}

interface ProposeProps {
  readonly proposal: Proposal
  readonly words: string
  /** Whether the page that opens takes the whole file, so that what is too long for a link can be pasted there. */
  readonly pasted?: boolean
}

function Propose({ proposal: { address, whole }, words, pasted = false }: ProposeProps) {
  if (!whole && !pasted) return <span>This record is too long for a link to the issue form.</span>
  return (
    <span class="propose">
      <a href={address} target="_blank" rel="noopener noreferrer">
        {words}
      </a>
      {whole ? null : ' This record is too long for a link: press “Copy the file” first, and paste it there.'}
    </span>
  )
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
