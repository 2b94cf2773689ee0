import { vocabularies, type Code } from '@demarche/schema'

const byId = new Map(vocabularies.map(({ id, codes }) => [id, new Map<string, Code>(Object.entries(codes))]))

/** A code in words, and what it means; the code itself where it belongs to no vocabulary. */
export function codeLabel(vocabulary: string | undefined, code: string): { label: string; definition: string } {
  const known = vocabulary === undefined ? undefined : byId.get(vocabulary)?.get(code)
  return { label: known?.label ?? code, definition: known?.definition ?? '' }
}

/** A key of a record in words: `firstDelivery` becomes `First delivery`. */
export function keyLabel(key: string): string {
  const words = key.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
