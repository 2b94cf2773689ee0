import { useState } from 'preact/hooks'
import { valueAt } from '../draft-value.ts'
import { useEditor } from '../editor.ts'
import { offersFor, type Offer } from '../offers.ts'
import type { ControlProps } from './control.ts'

/** An id of a record or of a part of this one: typed with completion over ids and names, or chosen where there are few. */
export function ReferenceControl({ shape, path, attributes }: ControlProps) {
  const editor = useEditor()
  const [isOpen, setOpen] = useState(false)
  const value = valueAt(editor.draft.value, path)
  const shown = value === undefined ? '' : String(value)
  const put = (id: string) => editor.set(path, id === '' && typeof path.at(-1) !== 'number' ? undefined : id)
  const { offers, own, name } = offersFor({ target: shape.refers ?? 'record', typed: shown, path, editor, isOpen })
  const control = { attributes, shown, offers, put, setOpen }
  return (
    <>
      {own ? <OwnPart {...control} /> : <OtherRecord {...control} />}
      {name === undefined ? null : (
        <p class="definition" dir="auto">
          {name}
        </p>
      )}
    </>
  )
}

interface Props {
  readonly attributes: ControlProps['attributes']
  readonly shown: string
  readonly offers: readonly Offer[]
  readonly put: (id: string) => void
  /** Whether somebody is about to write. */
  readonly setOpen: (isOpen: boolean) => void
}

function OwnPart({ attributes, shown, offers, put }: Props) {
  const odd = shown !== '' && !offers.some(({ id }) => id === shown)
  return (
    <select {...attributes} value={shown} onChange={({ currentTarget }) => put(currentTarget.value)}>
      <option value="">—</option>
      {odd ? <option value={shown}>{shown}</option> : null}
      {offers.map(({ id, title }) => (
        <option key={id} value={id}>
          {`${id}: ${title}`}
        </option>
      ))}
    </select>
  )
}

function OtherRecord({ attributes, shown, offers, put, setOpen }: Props) {
  const list = `${attributes.id}-offers`
  return (
    <>
      <input
        {...attributes}
        type="text"
        list={list}
        value={shown}
        autocomplete="off"
        spellcheck={false}
        placeholder="id or name"
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onInput={({ currentTarget }) => put(currentTarget.value)}
      />
      <datalist id={list}>
        {offers.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </datalist>
    </>
  )
}
