import { shapes } from '@demarche/schema/model'
import { fingerprintWords } from '@demarche/validator/browser'
import { useRef, useState } from 'preact/hooks'
import { claimsIn } from './claims-in.ts'
import { FingerprintOf } from './fingerprint-of.tsx'
import { openDraft, withChanged, type Drafts } from './drafts.ts'
import type { Known } from './known.ts'
import { SourceOfArticle } from './source-of-article.tsx'
import { takeEvidence } from './take-evidence.ts'

export interface ArticleProps {
  readonly drafts: Drafts
  readonly known: Known
  readonly change: (drafts: Drafts) => void
}

/** The article: whose it is, its text, and passages of it that become evidence. */
export function ArticlePanel({ drafts, known, change }: ArticleProps) {
  const text = drafts.articles[drafts.source] ?? ''
  const box = useRef<HTMLTextAreaElement>(null)
  return (
    <section class="article" aria-labelledby="article-title">
      <h2 id="article-title">The article</h2>
      <SourceOfArticle drafts={drafts} known={known} change={change} />
      <label for="article-text">Text of the article</label>
      <p class="about" id="article-text-about">
        {drafts.source === '' ? 'Give the address of the page first.' : 'Paste all of it. It stays in this browser.'}
      </p>
      <textarea
        id="article-text"
        ref={box}
        rows={10}
        dir="auto"
        disabled={drafts.source === ''}
        aria-describedby="article-text-about"
        spellcheck={false}
        value={text}
        onInput={({ currentTarget }) =>
          change({ ...drafts, articles: { ...drafts.articles, [drafts.source]: currentTarget.value } })
        }
      />
      {text === '' ? null : <FingerprintOf text={text} drafts={drafts} known={known} change={change} />}
      {text === '' ? null : (
        <TakePassage
          drafts={drafts}
          known={known}
          change={change}
          passage={() => text.slice(box.current?.selectionStart ?? 0, box.current?.selectionEnd ?? 0)}
        />
      )}
    </section>
  )
}

interface TakeProps extends ArticleProps {
  /** What is selected in the text. */
  readonly passage: () => string
}

function TakePassage({ drafts, change, passage }: TakeProps) {
  const draft = openDraft(drafts)
  const [chosen, setChosen] = useState('')
  const [told, setTold] = useState('')
  if (!draft || !takesEvidence(draft.kind)) return null
  const claims = claimsIn(draft.kind, draft.value)
  const claim = claims.find(({ path }) => path.join('/') === chosen)
  const take = (): void => {
    const selected = passage()
    if (fingerprintWords(selected).length === 0) {
      setTold('Select a passage of the text above first, with the mouse or with Shift and the arrow keys.')
      return
    }
    const value = takeEvidence(draft.value, { source: drafts.source, passage: selected, claim })
    change(withChanged(drafts, draft.key, value))
    setTold(`Taken as evidence${claim ? ` for: ${claim.label}` : ''}.`)
  }
  return (
    <div class="take">
      <label for="evidence-for">What the selected passage carries</label>
      <select
        id="evidence-for"
        value={claim ? chosen : ''}
        onChange={({ currentTarget }) => setChosen(currentTarget.value)}
      >
        <option value="">Nothing yet: only add it to the evidence</option>
        {claims.map(({ path, label }) => (
          <option key={path.join('/')} value={path.join('/')}>
            {label}
          </option>
        ))}
      </select>
      <button type="button" onClick={take}>
        Take the selected passage as evidence
      </button>
      <p role="status">{told}</p>
    </div>
  )
}

/** Whether records of a kind rest on excerpts. */
const takesEvidence = (kind: keyof typeof shapes): boolean => {
  const shape = shapes[kind]
  const branches = shape.type === 'choice' ? shape.branches.map((branch) => branch.shape) : [shape]
  return branches.some((branch) => branch.type === 'object' && branch.fields.some(({ key }) => key === 'evidence'))
}
