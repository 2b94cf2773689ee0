import { defanged } from './defanged.ts'

/** An XML element; `content` is XML already, attributes are escaped here. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: readonly string[] = [],
): string {
  const listed = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(String(value))}"`)
  return `<${name}${listed.join('')}${content.length === 0 ? '/' : `>${content.join('')}</${name}`}>`
}

const ENTITIES: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  '\t': '&#9;',
}

/** Record text as XML text that shows it and obeys nothing in it. */
export const xmlText = (text: string): string =>
  defanged(text).replace(/[<>&"\t]/g, (character) => ENTITIES[character] ?? character)
