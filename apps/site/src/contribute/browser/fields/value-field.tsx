import type { FieldProps } from '../editor.ts'
import { ChoiceField } from './choice-field.tsx'
import { GroupField } from './group-field.tsx'
import { ListField } from './list-field.tsx'
import { ScalarField } from './scalar-field.tsx'
import { TickField } from './tick-field.tsx'

/** One field of an object, whatever its shape. */
export function ValueField({ field, shape, path }: FieldProps) {
  if (shape.type === 'object') return <GroupField field={field} shape={shape} path={path} />
  if (shape.type === 'choice') return <ChoiceField field={field} shape={shape} path={path} />
  if (shape.type !== 'list') return <ScalarField field={field} shape={shape} path={path} />
  const ticked = 'refers' in shape.of && shape.of.refers === 'own-evidence'
  return ticked ? <TickField field={field} path={path} /> : <ListField field={field} shape={shape} path={path} />
}
