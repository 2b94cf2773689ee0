import type { Field, ScalarShape } from '@demarche/schema/model'
import type { Path } from '@demarche/validator/browser'
import type { described } from './field-row.tsx'

/** What the control of a field is made from. */
export interface ControlProps {
  readonly field: Field
  readonly shape: ScalarShape
  readonly path: Path
  readonly attributes: ReturnType<typeof described>
}
