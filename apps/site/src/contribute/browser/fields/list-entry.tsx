import type { ChoiceShape, Field, ObjectShape, Shape } from '@demarche/schema/model'
import { settled, type Path } from '@demarche/validator/browser'
import { keyLabel } from '../../../key-label.ts'
import { valueAt } from '../draft-value.ts'
import { useEditor } from '../editor.ts'
import { fieldId } from '../findings-at.ts'
import { FindingList } from '../finding-list.tsx'
import { useFold } from '../use-fold.ts'
import { BranchFields } from './branch-fields.tsx'
import { entryWords } from './entry-words.ts'
import { ObjectFields } from './object-fields.tsx'
import { ScalarField } from './scalar-field.tsx'
import { useFound } from './use-found.ts'

interface Props<S extends Shape = Shape> {
  /** The list. */
  readonly field: Field
  readonly shape: S
  readonly path: Path
  readonly name: string
  /** Whether it stands open from the start. */
  readonly open: boolean
  readonly remove: () => void
}

/** An entry of a list: a line that unfolds, or the one value that it is. */
export function ListEntry({ shape, ...rest }: Props) {
  const { draft } = useEditor()
  const taken = shape.type === 'choice' ? shape : settled(shape, valueAt(draft.value, rest.path))
  if (taken?.type === 'object' || taken?.type === 'choice') return <FoldedEntry {...rest} shape={taken} />
  if (taken === undefined || taken.type === 'list') return null
  const { field, path, name, remove } = rest
  return (
    <div class="scalar-entry">
      <ScalarField field={{ ...field, key: name, description: '', required: false }} shape={taken} path={path} />
      <Remove name={name} remove={remove} />
    </div>
  )
}

/** All of it is in the page while it is folded, so that links and the browser’s own search lead into it. */
function FoldedEntry({ shape, path, name, open: fromStart, remove }: Props<ObjectShape | ChoiceShape>) {
  const { draft, findings, known } = useEditor()
  const { open, onToggle } = useFold(findings.below(path), fromStart)
  const id = fieldId(path)
  const words = entryWords(shape, valueAt(draft.value, path), known.outlines)
  return (
    <details class="entry" id={id} tabIndex={-1} open={open} onToggle={onToggle}>
      <summary>
        {keyLabel(name)}
        {words === '' ? null : (
          <>
            {': '}
            <bdi class="told" dir="auto">
              {words}
            </bdi>
          </>
        )}
      </summary>
      <FindingList id={`${id}-found`} findings={useFound(path)} />
      {shape.type === 'choice' ? (
        <BranchFields shape={shape} path={path} />
      ) : (
        <ObjectFields shape={shape} path={path} />
      )}
      <Remove name={name} remove={remove} />
    </details>
  )
}

const Remove = ({ name, remove }: Pick<Props, 'name' | 'remove'>) => (
  <button type="button" class="remove" onClick={remove}>
    {`Remove ${name}`}
  </button>
)
