import type { ScalarShape } from '@demarche/schema/model'
import type { FieldProps } from '../editor.ts'
import { CodeControl } from './code-control.tsx'
import { described, FieldRow } from './field-row.tsx'
import { ReferenceControl } from './reference-control.tsx'
import { TextControl } from './text-control.tsx'
import { useFound } from './use-found.ts'

/** A field that holds one text, number or code. */
export function ScalarField({ field, shape, path }: FieldProps<ScalarShape>) {
  const found = useFound(path)
  const control = { field, shape, path, attributes: described(path, found) }
  return (
    <FieldRow field={field} path={path} findings={found}>
      {shape.type === 'code' || shape.type === 'boolean' ? (
        <CodeControl {...control} />
      ) : shape.refers === undefined ? (
        <TextControl {...control} />
      ) : (
        <ReferenceControl {...control} />
      )}
    </FieldRow>
  )
}
