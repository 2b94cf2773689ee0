import { formKinds } from '../form-kind.ts'
import { without, withNew, type Drafts } from './drafts.ts'

interface Props {
  readonly drafts: Drafts
  readonly codebook: string
  readonly change: (drafts: Drafts) => void
}

/** The drafts there are, and a way to begin another. */
export function DraftBar({ drafts, codebook, change }: Props) {
  return (
    <section class="drafts" aria-labelledby="drafts-title">
      <h2 id="drafts-title">Your drafts</h2>
      {drafts.drafts.length === 0 ? null : (
        <ul>
          {drafts.drafts.map(({ key, kind, value }) => (
            <li key={key}>
              <button
                type="button"
                aria-pressed={drafts.open === key}
                onClick={() => change({ ...drafts, open: key })}
              >{`${kind}: ${String(value['id'] ?? 'no id yet')}`}</button>
              <button
                type="button"
                class="remove"
                aria-label={`Delete the draft ${kind} ${String(value['id'] ?? 'without an id')}`}
                onClick={() => {
                  if (confirm('Delete this draft? It cannot be brought back.')) change(without(drafts, key))
                }}
              >
                Delete
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="begin">
        <span>Begin a new</span>
        {formKinds.map((kind) => (
          <button key={kind} type="button" onClick={() => change(withNew(drafts, kind, { codebook }))}>
            {kind}
          </button>
        ))}
      </p>
    </section>
  )
}
