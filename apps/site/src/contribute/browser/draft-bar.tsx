import { formKinds } from '../form-kind.ts'
import { without, withNew, type Drafts } from './drafts.ts'
import { focusSoon } from './focus-soon.ts'

interface Props {
  readonly drafts: Drafts
  readonly codebook: string
  readonly change: (drafts: Drafts) => void
}

/** The drafts there are, and a way to begin another. */
export function DraftBar({ drafts, codebook, change }: Props) {
  const show = (next: Drafts): void => {
    change(next)
    // In a narrow window the form stands far below what opens it.
    focusSoon('form-title')
  }
  return (
    <section class="drafts" aria-labelledby="drafts-title">
      <h2 id="drafts-title">Your drafts</h2>
      <Begun drafts={drafts} show={show} change={change} />
      <p class="begin">
        <span>Begin a new</span>
        {formKinds.map((kind) => (
          <button key={kind} type="button" onClick={() => show(withNew(drafts, kind, { codebook }))}>
            {kind}
          </button>
        ))}
      </p>
    </section>
  )
}

interface BegunProps extends Omit<Props, 'codebook'> {
  readonly show: (drafts: Drafts) => void
}

function Begun({ drafts, show, change }: BegunProps) {
  if (drafts.drafts.length === 0) return null
  return (
    <ul>
      {drafts.drafts.map(({ key, kind, value }) => (
        <li key={key}>
          <button
            type="button"
            aria-pressed={drafts.open === key}
            onClick={() => show({ ...drafts, open: key })}
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
  )
}
