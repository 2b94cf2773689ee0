import { valueAt } from '../draft-value.ts'
import { useEditor } from '../editor.ts'
import type { ControlProps } from './control.ts'

/** A text, a number or a date. What is no number stays as it was typed, and is found. */
export function TextControl({ field, shape, path, attributes }: ControlProps) {
  const { draft, set } = useEditor()
  const value = valueAt(draft.value, path)
  const shown = value === undefined ? '' : String(value)
  const key = String(path.at(-1))
  const put = (text: string) =>
    set(
      path,
      valueOf(text, { numeric: shape.type === 'integer', marks: MARKS.has(key) || typeof path.at(-1) === 'number' }),
    )
  const common = { ...attributes, value: shown, dir: 'auto' as const, spellcheck: false, autocomplete: 'off' }
  if (LONG.has(key)) {
    return (
      <textarea
        {...common}
        rows={key === 'exact' || key === 'note' ? 3 : 2}
        onInput={({ currentTarget }) => put(currentTarget.value)}
      />
    )
  }
  return (
    <input
      {...common}
      type="text"
      inputMode={shape.type === 'integer' ? 'numeric' : shape.datatype === 'xsd:anyURI' ? 'url' : 'text'}
      placeholder={SAMPLES.get(shape.datatype) ?? (field.key === 'language' ? 'en' : '')}
      onInput={({ currentTarget }) => put(currentTarget.value)}
    />
  )
}

/** Fields whose presence says what sort of object it is; they stay while they are empty. */
const MARKS: ReadonlySet<string> = new Set(['unnamed', 'collective', 'organisation'])

function valueOf(text: string, { numeric, marks }: { readonly numeric: boolean; readonly marks: boolean }): unknown {
  if (text === '') return marks ? '' : undefined
  return numeric && /^\d{1,15}$/.test(text) ? Number(text) : text
}

/** Texts of more than a line. */
const LONG: ReadonlySet<string> = new Set([
  'gloss',
  'note',
  'description',
  'recognition',
  'rationale',
  'exact',
  'text',
  'distortion',
  'reason',
  'filter',
])

const SAMPLES: ReadonlyMap<string | undefined, string> = new Map([
  ['edtf:EDTF', '2019-11-05, 2019-11, 2019'],
  ['xsd:date', '2019-11-05'],
  ['xsd:anyURI', 'https://…'],
])
