import { useState } from 'preact/hooks'
import { saveFile } from '../../browser/save-file.ts'
import type { CheckedDraft } from './check-draft.ts'
import type { OutcomeProps } from './outcome.tsx'
import { newFile, newIssue, type Proposal } from './proposal.ts'

/** What is written leaves the page only as it stands: until that is checked, nothing here can be pressed. */
export function Leave({ checked, isCurrent, known, repository }: OutcomeProps) {
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
        <button type="button" onClick={() => save(checked)}>
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

const save = ({ path, text }: CheckedDraft): void =>
  saveFile(path.split('/').at(-1) ?? 'record.yaml', new Blob([text], { type: 'application/yaml' }))

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
