import type { Field, ObjectShape } from '@demarche/schema/model'
import type { Path } from '@demarche/validator/browser'
import { keyLabel } from '../../../key-label.ts'
import { valueAt } from '../draft-value.ts'
import { useEditor } from '../editor.ts'
import { Fold } from '../fold.tsx'
import { isUsual } from './usual.ts'

interface Props {
  readonly shape: ObjectShape
  readonly path: Path
  /** Fields that are asked for elsewhere. */
  readonly without?: readonly string[]
}

/** The fields of an object: what it cannot do without, then the rest, folded. */
export function ObjectFields({ shape, path, without = [] }: Props) {
  const { draft, findings, AnyField } = useEditor()
  const asked = shape.fields.filter(({ key }) => !without.includes(key))
  const open = asked.filter(isUsual)
  const folded = asked.filter((field) => !isUsual(field))
  const inUse = folded.some(
    ({ key }) => valueAt(draft.value, [...path, key]) !== undefined || findings.below([...path, key]),
  )
  const rows = (fields: readonly Field[]) =>
    fields.map((field) => <AnyField key={field.key} field={field} shape={field.shape} path={[...path, field.key]} />)
  return (
    <>
      {rows(open)}
      {folded.length === 0 ? null : (
        <Fold summary={`More: ${folded.map(({ key }) => keyLabel(key).toLowerCase()).join(', ')}`} inUse={inUse}>
          {() => rows(folded)}
        </Fold>
      )}
    </>
  )
}
