import type { ChoiceShape, ScalarShape, Shape } from '@demarche/schema/model'
import { isPlainObject, settled } from '@demarche/validator/browser'
import { recordCodeLabel } from '../../../record-code-label.ts'
import { keyLabel } from '../../../key-label.ts'
import { valueAt } from '../draft-value.ts'
import { useEditor, type FieldProps } from '../editor.ts'
import { fieldId } from '../findings-at.ts'
import { BranchFields } from './branch-fields.tsx'

/** A field that may be one of several things: a value or why there is none; or one of several sorts of object. */
export function ChoiceField({ field, shape, path }: FieldProps<ChoiceShape>) {
  const [first, second] = shape.branches
  if (first?.marker === 'missing' && second) {
    return <MayBeMissing field={field} path={path} reasons={reasonsIn(first.shape)} shape={second.shape} />
  }
  return (
    <fieldset id={fieldId(path)} tabIndex={-1}>
      <legend>{keyLabel(field.key)}</legend>
      <p class="about">{field.description}</p>
      <BranchFields shape={shape} path={path} />
    </fieldset>
  )
}

function reasonsIn(shape: Shape): ScalarShape | undefined {
  const reason = shape.type === 'object' ? shape.fields[0]?.shape : undefined
  return reason && 'codes' in reason ? reason : undefined
}

interface MissingProps extends FieldProps {
  readonly reasons: ScalarShape | undefined
}

function MayBeMissing({ field, shape, path, reasons }: MissingProps) {
  const { draft, set, AnyField } = useEditor()
  const value = valueAt(draft.value, path)
  const reason = isPlainObject(value) && Object.hasOwn(value, 'missing') ? String(value['missing']) : ''
  const id = `${fieldId(path)}-missing`
  const taken = settled(shape, value)
  return (
    <div class="may-be-missing">
      {reason === '' && taken ? <AnyField field={field} shape={taken} path={path} /> : null}
      {reason === '' ? null : <p class="missing">{`${keyLabel(field.key)}: no value`}</p>}
      <label class="inline" for={id}>
        {`${keyLabel(field.key)}: why there is none`}
      </label>
      <select
        id={id}
        value={reason}
        onChange={({ currentTarget }) =>
          set(path, currentTarget.value === '' ? undefined : { missing: currentTarget.value })
        }
      >
        <option value="">There is a value</option>
        {reasons?.codes?.map((code) => (
          <option key={code} value={code} title={recordCodeLabel(reasons.vocabulary, code).definition}>
            {recordCodeLabel(reasons.vocabulary, code).label}
          </option>
        ))}
      </select>
      {reason === '' ? null : <p class="definition">{recordCodeLabel(reasons?.vocabulary, reason).definition}</p>}
    </div>
  )
}
