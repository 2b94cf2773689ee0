import type { Field, Shape } from '@demarche/schema/model'
import type { Path } from '@demarche/validator/browser'
import { createContext, type FunctionComponent } from 'preact'
import { useContext } from 'preact/hooks'
import type { Draft, Drafts } from './drafts.ts'
import type { Findings } from './findings-at.ts'
import type { Known } from './known.ts'

/** What every field of the form may need: the draft, how to change it, and what is known and found. */
export interface Editor {
  readonly draft: Draft
  readonly drafts: Drafts
  readonly known: Known
  readonly findings: Findings
  /** Puts a value at a path of the draft; undefined takes it away. */
  readonly set: (path: Path, value: unknown) => void
  /** Makes the suggested or safe edits of a finding. */
  readonly mend: (fingerprint: string) => void
  /** A field of any shape. Fields hold fields, so that they reach each other through here. */
  readonly AnyField: FunctionComponent<FieldProps>
}

/** A field in the form: what it asks for, and where its value stands. */
export interface FieldProps<S extends Shape = Shape> {
  readonly field: Field
  /** The field’s own shape, or the branch of it that was taken. */
  readonly shape: S
  readonly path: Path
}

const EditorContext = createContext<Editor | undefined>(undefined)

/** Gives its children the editor. */
export const EditorProvider = EditorContext.Provider

/** The editor around a field. */
export function useEditor(): Editor {
  const editor = useContext(EditorContext)
  if (editor) return editor
  throw new Error('a field stands outside the form')
}
