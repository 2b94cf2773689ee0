import type { ListShape } from '@demarche/schema/model'
import { useState } from 'preact/hooks'
import { keyLabel } from '../../../key-label.ts'
import { listAt } from '../draft-value.ts'
import { useEditor, type FieldProps } from '../editor.ts'
import { fieldId } from '../findings-at.ts'
import { FindingList } from '../finding-list.tsx'
import { focusSoon } from '../focus-soon.ts'
import { FieldName } from './field-name.tsx'
import { ListEntry } from './list-entry.tsx'
import { newEntry } from './new-entry.ts'
import { useEntryKeys } from './use-entry-keys.ts'
import { useFound } from './use-found.ts'

/** Entries that are all shown open; of more, those that must be seen. */
const FEW = 2

/** A field that holds a list: its entries, and a button for another. */
export function ListField({ field, shape, path }: FieldProps<ListShape>) {
  const { draft, set } = useEditor()
  const entries = listAt(draft.value, path)
  const { keys, drop } = useEntryKeys(entries.length)
  const [added, setAdded] = useState<number>()
  const id = fieldId(path)
  const one = entryName(field.key)
  const add = (): void => {
    set([...path, entries.length], newEntry(shape.of, { name: one, entries }))
    setAdded(entries.length)
    focusSoon(fieldId([...path, entries.length]))
  }
  return (
    <fieldset id={id} class="list" tabIndex={-1}>
      <legend>
        <FieldName field={field} />
      </legend>
      <p class="about">{field.description}</p>
      <FindingList id={`${id}-found`} findings={useFound(path)} />
      {keys.map((key, index) => (
        <ListEntry
          key={key}
          field={field}
          shape={shape.of}
          path={[...path, index]}
          name={`${one} ${index + 1}`}
          open={keys.length <= FEW || index === added}
          remove={() => {
            drop(index)
            set([...path, index], undefined)
          }}
        />
      ))}
      <button type="button" class="add" onClick={add}>
        {`Add ${one}`}
      </button>
    </fieldset>
  )
}

/** What one entry of a list is called: `parties` holds a party. */
const entryName = (key: string): string =>
  keyLabel(key)
    .toLowerCase()
    .replace(/ies$/, 'y')
    .replace(/(?<=e[sv])es$|(?<!s)s$/, '')
