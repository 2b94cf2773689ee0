import { shapes } from '@demarche/schema/model'
import type { CheckedDraft } from './check-draft.ts'
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
  // An id that was chosen stays; that of a source was only guessed from its address.
  const id = draft.value['id'] === undefined || draft.kind === 'source' ? suggestedId(draft) : undefined
  return (
    <section class="record-form" aria-labelledby="form-title">
      <h2 id="form-title">{`The ${draft.kind}`}</h2>
      <Likes likes={checked?.likes ?? []} root={root} />
      <FindingList id="form-found" findings={findings.at([])} />
      {id === undefined || id === draft.value['id'] ? null : (
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
