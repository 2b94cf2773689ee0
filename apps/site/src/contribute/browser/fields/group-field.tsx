import type { ObjectShape } from '@demarche/schema/model'
import type { FieldProps } from '../editor.ts'
import { fieldId } from '../findings-at.ts'
import { FindingList } from '../finding-list.tsx'
import { FieldName } from './field-name.tsx'
import { ObjectFields } from './object-fields.tsx'
import { useFound } from './use-found.ts'

/** A field that holds an object: its fields in a frame of their own. */
export function GroupField({ field, shape, path }: FieldProps<ObjectShape>) {
  const id = fieldId(path)
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={`${id}-about`}>
      <legend>
        <FieldName field={field} />
      </legend>
      <p class="about" id={`${id}-about`}>
        {field.description}
      </p>
      <FindingList id={`${id}-found`} findings={useFound(path)} />
      <ObjectFields shape={shape} path={path} />
    </fieldset>
  )
}
