import type { Field } from '@demarche/schema/model'
import type { Path } from '@demarche/validator/browser'
import { keyLabel } from '../../../key-label.ts'
import { listAt } from '../draft-value.ts'
import { excerptsOf, type Excerpt } from '../excerpts-of.ts'
import { useEditor } from '../editor.ts'
import { fieldId } from '../findings-at.ts'
import { Fold } from '../fold.tsx'
import { FindingList } from '../finding-list.tsx'
import { useFound } from './use-found.ts'

/** Excerpts that are all shown at once; of more, those that are ticked are, and the others are folded. */
const FEW = 6

/** The excerpts that carry a fact: a box for each excerpt of the record. */
export function TickField({ field, path }: { readonly field: Field; readonly path: Path }) {
  const { draft } = useEditor()
  const ticked = listAt(draft.value, path)
  const found = useFound(path, true)
  const id = fieldId(path)
  const offered = excerptsOf(draft.value)
  const gone = ticked.map(String).filter((one) => !offered.some((excerpt) => excerpt.id === one))
  const all = [...offered, ...gone.map((one) => ({ id: one, exact: 'no such excerpt' }))]
  const shown = all.length <= FEW ? all : all.filter((excerpt) => ticked.includes(excerpt.id))
  const others = all.filter((excerpt) => !shown.includes(excerpt))
  return (
    <fieldset class="ticks" id={id} tabIndex={-1}>
      <legend>{keyLabel(field.key)}</legend>
      {all.length === 0 ? <p class="about">No excerpt yet.</p> : null}
      <Ticks excerpts={shown} ticked={ticked} path={path} />
      {others.length === 0 ? null : (
        <Fold summary={`Other excerpts (${others.length})`} inUse={false}>
          {() => <Ticks excerpts={others} ticked={ticked} path={path} />}
        </Fold>
      )}
      <FindingList id={`${id}-found`} findings={found} />
    </fieldset>
  )
}

interface TicksProps {
  readonly excerpts: readonly Excerpt[]
  readonly ticked: readonly unknown[]
  readonly path: Path
}

function Ticks({ excerpts, ticked, path }: TicksProps) {
  const { set } = useEditor()
  const put = (id: string, isTicked: boolean): void => {
    const others = ticked.filter((one) => one !== id)
    const now = isTicked ? [...others, id] : others
    set(path, now.length === 0 ? undefined : now)
  }
  return (
    <>
      {excerpts.map(({ id, exact }) => (
        <label key={id} class="tick">
          <input
            type="checkbox"
            checked={ticked.includes(id)}
            onChange={({ currentTarget }) => put(id, currentTarget.checked)}
          />
          <span>
            <code>{id}</code>{' '}
            <bdi class="exact" dir="auto">
              {exact}
            </bdi>
          </span>
        </label>
      ))}
    </>
  )
}
