import { canonicalUrl, tidyUrl } from '@demarche/validator/browser'
import { useState } from 'preact/hooks'
import type { ArticleProps } from './article-panel.tsx'
import { withNew, type Draft, type Drafts } from './drafts.ts'
import { suggestedId } from './suggested-id.ts'
import { titleOf } from './title-of.ts'

/** Which source the article is: one that is known at its address, one that is drafted, or a new one. */
export function SourceOfArticle({ drafts, known, change }: ArticleProps) {
  const [address, setAddress] = useState('')
  const url = tidyUrl(address)
  return (
    <>
      <label for="article-address">Address of the page</label>
      <input
        id="article-address"
        type="text"
        inputMode="url"
        autocomplete="off"
        placeholder="https://…"
        value={address}
        onInput={({ currentTarget }) => setAddress(currentTarget.value)}
      />
      {address !== '' && url === undefined ? <p>This is no address of a page yet.</p> : null}
      {url === undefined ? null : <PageAt url={url} drafts={drafts} known={known} change={change} />}
      <ChosenSource drafts={drafts} change={change} />
    </>
  )
}

interface PageProps extends ArticleProps {
  readonly url: string
}

/** Whether the page at an address is known, and what to do then. */
function PageAt({ url, drafts, known, change }: PageProps) {
  const id = known.sourceAt(url)
  const source = id === undefined ? undefined : known.outlines.get('source', id)
  const draft = draftAt(url, drafts)
  const begin = (): void => {
    const accessed = new Date().toISOString().slice(0, 10)
    const drafted = suggestedId({ key: 0, kind: 'source', value: { url } }) ?? 'source'
    const fields = { id: `${drafted}-${accessed}`, url, accessed }
    change({ ...withNew(drafts, 'source', { codebook: known.codebook, fields }), source: fields.id })
  }
  if (source) {
    return (
      <div class="told">
        <p role="status">
          This page is in the dataset: <bdi>{titleOf({ kind: 'source', record: source })}</bdi> (
          <code>{source.id}</code>).
        </p>
        <button type="button" onClick={() => change({ ...drafts, source: source.id })}>
          This is the article
        </button>
      </div>
    )
  }
  return (
    <div class="told">
      <p role="status">
        {draft ? 'You have a draft of a source with this address.' : 'No source with this address is known.'}
      </p>
      {draft ? null : (
        <button type="button" onClick={begin}>
          Draft a source for it
        </button>
      )}
    </div>
  )
}

/** The source that is drafted for an address. */
const draftAt = (url: string, { drafts }: Drafts): Draft | undefined =>
  drafts.find(
    ({ kind, value }) =>
      kind === 'source' && typeof value['url'] === 'string' && canonicalUrl(value['url']) === canonicalUrl(url),
  )

/** Whose text is shown, where there is a choice. */
function ChosenSource({ drafts, change }: Pick<ArticleProps, 'drafts' | 'change'>) {
  const offered = sourcesIn(drafts)
  if (offered.length === 0) return null
  return (
    <>
      <label for="article-source">Source of the text</label>
      <select
        id="article-source"
        value={drafts.source}
        onChange={({ currentTarget }) => change({ ...drafts, source: currentTarget.value })}
      >
        <option value="">—</option>
        {offered.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </>
  )
}

/** The sources that are drafted, and those whose text is here. */
function sourcesIn({ drafts, articles, source }: Drafts): readonly string[] {
  const drafted = drafts.flatMap(({ kind, value: { id } }) => (kind === 'source' && typeof id === 'string' ? [id] : []))
  return [...new Set([...drafted, ...Object.keys(articles), source])].filter((id) => id !== '')
}
