import { FINGERPRINT_WORDS, fingerprintWords, makeFingerprint } from '@demarche/validator/browser'
import { useMemo } from 'preact/hooks'
import type { ArticleProps } from './article-panel.tsx'
import { withChanged } from './drafts.ts'

interface Props extends ArticleProps {
  readonly text: string
}

/** The fingerprint of the article, computed here, and put into the source that is drafted for it. */
export function FingerprintOf({ text, drafts, known, change }: Props) {
  const made = useMemo(() => fingerprintOf(text), [text])
  if (typeof made === 'string') return <p class="fingerprint">{made}</p>
  const draft = drafts.drafts.find(({ kind, value }) => kind === 'source' && value['id'] === drafts.source)
  const recorded = known.fetched('source', drafts.source)
  const theirs = recorded?.kind === 'source' ? recorded.record.fingerprint : undefined
  return (
    <div class="fingerprint">
      <p>
        {`${made.words} words; fingerprint computed here, `}
        <code data-sha256={made.sha256}>{made.sha256.slice(0, 16)}…</code>
        {theirs === undefined
          ? ''
          : theirs.sha256 === made.sha256
            ? ' (the same text as recorded)'
            : ' (not the text that was recorded)'}
      </p>
      {draft === undefined ? null : (
        <button
          type="button"
          onClick={() => change(withChanged(drafts, draft.key, { ...draft.value, fingerprint: made }))}
        >
          Put the fingerprint into the source
        </button>
      )}
    </div>
  )
}

function fingerprintOf(text: string) {
  const words = fingerprintWords(text).length
  if (words < FINGERPRINT_WORDS.least)
    return `A fingerprint needs ${FINGERPRINT_WORDS.least} words; the text has ${words}.`
  if (words > FINGERPRINT_WORDS.most)
    return `The text has ${words} words; a record holds the fingerprint of ${FINGERPRINT_WORDS.most} at most.`
  return makeFingerprint(text)
}
