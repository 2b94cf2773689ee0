import type { Diagnostic } from '@demarche/validator/browser'
import type { CheckedDraft } from './check-draft.ts'

/** Longest address that GitHub answers, with some room. */
const LONGEST = 8000

/** An address that takes a record along, or that of an empty page where the record is too long for one. */
export interface Proposal {
  readonly address: string
  /** Whether the record is in the address; otherwise it is to be pasted. */
  readonly whole: boolean
}

/** A new file in the repository’s web editor, which becomes a pull request. */
export function newFile(repository: string, path: string, text: string): Proposal {
  const address = (value: Readonly<Record<string, string>>): string =>
    `${repository}/new/main?${new URLSearchParams({ filename: `data/${path}`, ...value })}`
  return fitting(address({ value: text }), address({}))
}

/** The issue form that adds a record, its answers filled in. */
export function newIssue(repository: string, { draft: { kind, value }, answers }: CheckedDraft): Proposal {
  const template = { template: `add-${kind}.yml`, title: `Add ${kind}: ${String(value['id'] ?? '')}` }
  const address = (more: Readonly<Record<string, string>>): string =>
    `${repository}/issues/new?${new URLSearchParams({ ...template, ...more })}`
  return fitting(address(answers), address({}))
}

const fitting = (full: string, empty: string): Proposal =>
  full.length <= LONGEST ? { address: full, whole: true } : { address: empty, whole: false }

/** Whether nothing stands against a proposal. */
export const isSound = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.every(({ severity }) => severity !== 'error')
