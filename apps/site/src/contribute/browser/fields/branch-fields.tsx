import type { ChoiceShape, ObjectShape } from '@demarche/schema/model'
import { isPlainObject, settled, type Path } from '@demarche/validator/browser'
import { keyLabel } from '../../../key-label.ts'
import { valueAt } from '../draft-value.ts'
import { useEditor } from '../editor.ts'
import { fieldId } from '../findings-at.ts'
import { FindingList } from '../finding-list.tsx'
import { ObjectFields } from './object-fields.tsx'
import { useFound } from './use-found.ts'

interface Props {
  readonly shape: ChoiceShape
  readonly path: Path
}

/** An object that may be of several sorts: which one, and the fields of that. */
export function BranchFields({ shape, path }: Props) {
  const { draft, set } = useEditor()
  const value = valueAt(draft.value, path)
  const chosen = shape.by === 'tag' && !(isPlainObject(value) && 'type' in value) ? undefined : settled(shape, value)
  const sorts = shape.branches.flatMap(({ marker, shape: branch }) =>
    branch.type === 'object' ? [{ name: marker ?? mainKey(branch, shape), marker, branch }] : [],
  )
  const id = `${fieldId(path)}-sort`
  const tags = useFound([...path, 'type'])
  const found = shape.by === 'tag' ? tags : []
  return (
    <>
      <div class="row">
        <label for={id}>{shape.by === 'tag' ? 'Type (required)' : 'Told as'}</label>
        <select
          id={id}
          value={sorts.find(({ branch }) => branch === chosen)?.name ?? ''}
          onChange={({ currentTarget }) => {
            const sort = sorts.find(({ name }) => name === currentTarget.value)
            if (sort) set(path, asSort(value, { by: shape.by, ...sort }))
          }}
        >
          {chosen === undefined ? <option value="">Choose …</option> : null}
          {sorts.map(({ name }) => (
            <option key={name} value={name}>
              {keyLabel(name)}
            </option>
          ))}
        </select>
        <FindingList id={`${id}-found`} findings={found} />
      </div>
      {chosen?.type === 'object' ? (
        <ObjectFields shape={chosen} path={path} without={shape.by === 'tag' ? ['type'] : []} />
      ) : null}
    </>
  )
}

/** What tells the branch that no key marks: its first field, which no other has. */
const mainKey = (branch: ObjectShape, { branches }: ChoiceShape): string =>
  branch.fields.find(
    ({ key }) =>
      !branches.some(
        ({ shape }) => shape !== branch && shape.type === 'object' && shape.fields.some((field) => field.key === key),
      ),
  )?.key ?? 'other'

interface Sort {
  readonly by: ChoiceShape['by']
  readonly marker: string | undefined
  readonly branch: ObjectShape
}

/** A value as another sort of object: what both have stays. */
function asSort(value: unknown, { by, marker, branch }: Sort): unknown {
  const fields = isPlainObject(value) ? Object.entries(value) : []
  const kept = fields.filter(([key]) => branch.fields.some((field) => field.key === key))
  if (by === 'tag') return { ...Object.fromEntries(kept), type: marker }
  return { ...(marker === undefined ? {} : { [marker]: '' }), ...Object.fromEntries(kept) }
}
