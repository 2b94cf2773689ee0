import type { Field } from '@demarche/schema/model'
import { keyLabel } from '../../../key-label.ts'

/** What a field is called, and whether a record can do without it. */
export const FieldName = ({ field }: { readonly field: Field }) => (
  <>
    {keyLabel(field.key)}
    {field.required ? <span class="required"> (required)</span> : null}
  </>
)
