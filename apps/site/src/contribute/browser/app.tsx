import { useCallback, useState } from 'preact/hooks'
import { ArticlePanel } from './article-panel.tsx'
import { DraftBar } from './draft-bar.tsx'
import type { Drafts } from './drafts.ts'
import { EditorProvider } from './editor.ts'
import type { Known } from './known.ts'
import { Outcome } from './outcome.tsx'
import { RecordForm } from './record-form.tsx'
import { storeDrafts } from './stored-drafts.ts'
import { useChecked } from './use-checked.ts'
import { useEditorOf } from './use-editor-of.ts'

interface Props {
  readonly known: Known
  readonly begun: Drafts
  readonly problem: string | undefined
  readonly repository: string | undefined
  /** Way to the root of the site. */
  readonly root: string
}

const NO_LIST =
  'The list of known records could not be fetched, so references and duplicates are not checked. Reload to try again.'

/** The page: drafts, article, form and outcome, around one state that is kept for the next visit. */
export function App({ known, begun, problem: begunWith, repository, root }: Props) {
  const [drafts, setDrafts] = useState(begun)
  const [problem, setProblem] = useState(begunWith)
  const change = useCallback((next: Drafts) => {
    setDrafts(next)
    setProblem(storeDrafts(next))
  }, [])
  const { checked, isCurrent, problem: unchecked } = useChecked(drafts, known)
  const editor = useEditorOf({ drafts, known, change, checked })
  const problems = [problem, unchecked, known.complete ? undefined : NO_LIST].filter((one) => one !== undefined)
  return (
    <div class="contribute">
      {problems.map((one) => (
        <p key={one} class="problem" role="alert">
          {one}
        </p>
      ))}
      <DraftBar drafts={drafts} codebook={known.codebook} change={change} />
      <div class="side">
        <ArticlePanel drafts={drafts} known={known} change={change} />
      </div>
      <div class="work">
        {editor === undefined ? null : (
          <EditorProvider value={editor}>
            <RecordForm key={editor.draft.key} checked={checked} root={root} />
          </EditorProvider>
        )}
        {checked === undefined ? null : (
          <Outcome checked={checked} isCurrent={isCurrent} known={known} repository={repository} />
        )}
      </div>
    </div>
  )
}
