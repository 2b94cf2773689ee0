import { forms } from 'demarche'
import type { FormKind } from './form-kind.ts'

/** A question of the issue form that adds a record, as far as its answer can be told from the record. */
export interface IssueQuestion {
  /** Name of the answer in the address of a new issue. */
  readonly id: string
  readonly path: readonly string[]
  readonly reading: string
  /** What the form offers, by code. */
  readonly options: Readonly<Record<string, string>>
}

/** The questions of the issue forms that add records. */
export const issueQuestions = (): Readonly<Partial<Record<FormKind, readonly IssueQuestion[]>>> =>
  Object.fromEntries(
    forms()
      .filter(({ action }) => action === 'add')
      .map(({ kind, elements }) => [
        kind,
        elements.map(({ id, path, reading, options }) => ({
          id,
          path,
          reading,
          options: Object.fromEntries([...options].map(([shown, code]) => [code, shown])),
        })),
      ]),
  )
