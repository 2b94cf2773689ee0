import { shapes } from '@demarche/schema/model'
import type { CheckedDraft } from './check-draft.ts'
import type { Draft } from './drafts.ts'
import { useEditor } from './editor.ts'
import { FindingList } from './finding-list.tsx'
import { BranchFields } from './fields/branch-fields.tsx'
import { ObjectFields } from './fields/object-fields.tsx'
import { Likes } from './likes.tsx'
import { suggestedId } from './suggested-id.ts'

/** The form of one record. */
export function RecordForm({ checked, root }: { readonly checked: CheckedDraft | undefined; readonly root: string }) {
  const { draft, findings, set } = useEditor()
  const shape = shapes[draft.kind]
  const id = betterId(draft)
  return (
    <section class="record-form" aria-labelledby="form-title">
      <h2 id="form-title" tabIndex={-1}>{`The ${draft.kind}`}</h2>
      <Likes likes={checked?.likes ?? []} root={root} />
      <FindingList id="form-found" findings={findings.at([])} />
      {id === undefined ? null : (
        <p class="suggest">
          <button type="button" onClick={() => set(['id'], id)}>
            Use the id <code>{id}</code>
          </button>
        </p>
      )}
      {shape.type === 'choice' ? <BranchFields shape={shape} path={[]} /> : null}
      {shape.type === 'object' ? <ObjectFields shape={shape} path={[]} /> : null}
    </section>
  )
}

/** An id to offer. One that was chosen stays; that of a source was only guessed from its address, until more is told. */
function betterId(draft: Draft): string | undefined {
  const { id } = draft.value
  const suggested = suggestedId(draft)
  if (id === undefined || suggested === undefined) return suggested
  return draft.kind === 'source' && !String(id).startsWith(suggested) ? suggested : undefined
}
