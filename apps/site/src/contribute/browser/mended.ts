import { applyEdits, read, type Diagnostic } from '@demarche/validator/browser'
import { asFields, type Fields } from './as-fields.ts'

interface Mendable {
  readonly path: string
  readonly text: string
  readonly diagnostics: readonly Diagnostic[]
}

/** The draft with the edits of one finding made; undefined where they leave no record. */
export function mended({ diagnostics, text, path }: Mendable, fingerprint: string): Fields | undefined {
  const fix = diagnostics.find((one) => one.fingerprint === fingerprint)?.fix
  if (!fix) return undefined
  const reading = read({ path, bytes: new TextEncoder().encode(applyEdits(text, fix.edits)) })
  return 'value' in reading ? asFields(reading.value) : undefined
}
