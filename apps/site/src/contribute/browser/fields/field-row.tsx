import type { Field } from '@demarche/schema/model'
import type { Diagnostic, Path } from '@demarche/validator/browser'
import type { ComponentChildren } from 'preact'
import { fieldId, isMissing } from '../findings-at.ts'
import { FindingList } from '../finding-list.tsx'
import { FieldName } from './field-name.tsx'

interface Props {
  readonly field: Field
  readonly path: Path
  readonly findings: readonly Diagnostic[]
  readonly children: ComponentChildren
}

/** One question with its label, what the codebook says of it, and what is found in the answer. */
export function FieldRow({ field, path, findings, children }: Props) {
  const id = fieldId(path)
  return (
    <div class="row">
      <label for={id}>
        <FieldName field={field} />
      </label>
      <p class="about" id={`${id}-about`}>
        {field.description}
      </p>
      {children}
      <FindingList id={`${id}-found`} findings={findings} />
    </div>
  )
}

/** What a control says of itself to those who do not see it. */
export const described = (path: Path, findings: readonly Diagnostic[]) => {
  const id = fieldId(path)
  const wrong = findings.some((finding) => finding.severity === 'error' && !isMissing(finding))
  return {
    id,
    'aria-describedby': findings.length > 0 ? `${id}-about ${id}-found` : `${id}-about`,
    ...(wrong ? { 'aria-invalid': true as const } : {}),
  }
}
