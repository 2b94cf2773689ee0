import { vocabularies } from '@demarche/exporter'
import type { Code } from '@demarche/schema'

const byId = new Map(vocabularies.map(({ id, codes }) => [id, new Map<string, Code>(Object.entries(codes))]))

/** A code in words, and what it means; the code itself where it belongs to no vocabulary. */
export function codeLabel(vocabulary: string | undefined, code: string): { label: string; definition: string } {
  const known = vocabulary === undefined ? undefined : byId.get(vocabulary)?.get(code)
  return { label: known?.label ?? code, definition: known?.definition ?? '' }
}

/** Keys whose words are not in the key. */
const NAMES: Readonly<Record<string, string>> = {
  url: 'Address',
  archive: 'Lasting copy',
  'iso3166-1': 'ISO 3166-1',
  'iso3166-3': 'ISO 3166-3',
  cow: 'Correlates of War',
  gw: 'Gleditsch and Ward',
  unroca: 'UN Register',
  ml: 'Munitions list',
  sha256: 'SHA-256',
  alpha3: 'Three letters',
}

/** A key of a record in words: `firstDelivery` becomes `First delivery`. */
export function keyLabel(key: string): string {
  const name = NAMES[key]
  if (name !== undefined) return name
  const words = key.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
