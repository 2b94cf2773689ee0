import type { Field, ListShape, ObjectShape, Shape } from '@demarche/schema/model'
import { isPlainObject, settled, type Path } from '@demarche/validator/browser'
import { keyLabel } from '../../../key-label.ts'
import { valueAt } from '../draft-value.ts'
import { useEditor, type FieldProps } from '../editor.ts'
import { fieldId } from '../findings-at.ts'
import { FindingList } from '../finding-list.tsx'
import { BranchFields } from './branch-fields.tsx'
import { ObjectFields } from './object-fields.tsx'
import { ScalarField } from './scalar-field.tsx'
import { useFound } from './use-found.ts'

/** A field that holds a list: its entries, and a button for another. */
export function ListField({ field, shape, path }: FieldProps<ListShape>) {
  const { draft, set } = useEditor()
  const value = valueAt(draft.value, path)
  const entries: readonly unknown[] = Array.isArray(value) ? value : []
  const id = fieldId(path)
  const one = entryName(field.key)
  return (
    <fieldset id={id} class="list" tabIndex={-1}>
      <legend>
        {keyLabel(field.key)}
        {field.required ? <span class="required"> (required)</span> : null}
      </legend>
      <p class="about">{field.description}</p>
      <FindingList id={`${id}-found`} findings={useFound(path)} />
      {entries.map((_, index) => (
        <ListEntry key={index} field={field} shape={shape.of} path={[...path, index]} name={`${one} ${index + 1}`} />
      ))}
      <button
        type="button"
        class="add"
        onClick={() => {
          set([...path, entries.length], newEntry(shape.of, { name: one, entries }))
          focusSoon(fieldId([...path, entries.length]))
        }}
      >
        {`Add ${one}`}
      </button>
    </fieldset>
  )
}

interface EntryProps {
  readonly field: Field
  readonly shape: Shape
  readonly path: Path
  readonly name: string
}

function ListEntry({ field, shape, path, name }: EntryProps) {
  const { draft, set } = useEditor()
  const id = fieldId(path)
  const found = useFound(path)
  const remove = (
    <button type="button" class="remove" onClick={() => set(path, undefined)}>
      {`Remove ${name}`}
    </button>
  )
  const taken = shape.type === 'choice' ? shape : settled(shape, valueAt(draft.value, path))
  if (taken?.type === 'object' || taken?.type === 'choice') {
    return (
      <fieldset class="entry" id={id} tabIndex={-1}>
        <legend>{keyLabel(name)}</legend>
        <FindingList id={`${id}-found`} findings={found} />
        {taken.type === 'choice' ? (
          <BranchFields shape={taken} path={path} />
        ) : (
          <ObjectFields shape={taken} path={path} />
        )}
        {remove}
      </fieldset>
    )
  }
  if (taken === undefined || taken.type === 'list') return null
  return (
    <div class="scalar-entry">
      <ScalarField field={{ ...field, key: name, description: '', required: false }} shape={taken} path={path} />
      {remove}
    </div>
  )
}

/** What one entry of a list is called: `parties` holds a party. */
const entryName = (key: string): string =>
  keyLabel(key)
    .toLowerCase()
    .replace(/ies$/, 'y')
    .replace(/(?<=e[sv])es$|(?<!s)s$/, '')

/** An empty entry; one that has a name in the record gets one that is free. */
function newEntry(
  shape: Shape,
  { name, entries }: { readonly name: string; readonly entries: readonly unknown[] },
): unknown {
  if (shape.type !== 'object' && shape.type !== 'choice') return ''
  const object = shape.type === 'object' ? shape : undefined
  if (!object || !isNamed(object)) return {}
  const taken = entries.map((entry) => (isPlainObject(entry) ? entry['id'] : undefined))
  const base = name === 'evidence' ? 'excerpt-' : `${name.replaceAll(' ', '-')}-`
  let number = entries.length + 1
  while (taken.includes(`${base}${number}`)) number += 1
  return { id: `${base}${number}` }
}

const isNamed = ({ fields }: ObjectShape): boolean => fields.some(({ key, required }) => key === 'id' && required)

/** Brings the reader to what was just added. */
const focusSoon = (id: string): void => {
  requestAnimationFrame(() => document.getElementById(id)?.focus())
}
