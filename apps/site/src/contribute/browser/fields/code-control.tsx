import { recordCodeLabel } from '../../../record-code-label.ts'
import { valueAt } from '../draft-value.ts'
import { useEditor } from '../editor.ts'
import { Fold } from '../fold.tsx'
import type { ControlProps } from './control.ts'

/** A code, or yes or no: a list to choose from, with what the chosen code means. */
export function CodeControl({ shape, path, attributes }: ControlProps) {
  const { draft, set } = useEditor()
  const value = valueAt(draft.value, path)
  const codes = shape.type === 'boolean' ? ['true', 'false'] : (shape.codes ?? [])
  const chosen = value === undefined ? '' : String(value)
  const labelOf = (code: string) =>
    shape.type === 'boolean'
      ? { label: YES_NO.get(code) ?? code, definition: '' }
      : recordCodeLabel(shape.vocabulary, code)
  const put = (code: string) => set(path, code === '' ? undefined : shape.type === 'boolean' ? code === 'true' : code)
  const odd = chosen !== '' && !codes.includes(chosen)
  return (
    <>
      <select {...attributes} value={chosen} onChange={({ currentTarget }) => put(currentTarget.value)}>
        <option value="">—</option>
        {odd ? <option value={chosen}>{chosen}</option> : null}
        {codes.map((code) => (
          <option key={code} value={code} title={labelOf(code).definition}>
            {labelOf(code).label}
          </option>
        ))}
      </select>
      {chosen === '' ? null : <p class="definition">{labelOf(chosen).definition}</p>}
      {shape.vocabulary === undefined || shape.vocabulary === 'currency' ? null : (
        <Fold summary="What each code means" inUse={false}>
          {() => (
            <dl class="codes">
              {codes.map((code) => (
                <div key={code}>
                  <dt>{labelOf(code).label}</dt>
                  <dd>{labelOf(code).definition}</dd>
                </div>
              ))}
            </dl>
          )}
        </Fold>
      )}
    </>
  )
}

const YES_NO: ReadonlyMap<string, string> = new Map([
  ['true', 'Yes'],
  ['false', 'No'],
])
