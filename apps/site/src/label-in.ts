import type { Code, Vocabulary } from '@demarche/schema/model'

/** A code in words. */
export interface Label {
  readonly label: string
  readonly definition: string
}

/** Tells a code of some vocabularies in words, and what it means; the code itself where it belongs to none of them. */
export function labelIn(vocabularies: readonly Vocabulary[]): (vocabulary: string | undefined, code: string) => Label {
  const byId = new Map(vocabularies.map(({ id, codes }) => [id, new Map<string, Code>(Object.entries(codes))]))
  return (vocabulary, code) => {
    const known = vocabulary === undefined ? undefined : byId.get(vocabulary)?.get(code)
    return { label: known?.label ?? code, definition: known?.definition ?? '' }
  }
}
