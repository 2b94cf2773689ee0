import { unlinked } from './defanged.ts'
import { printable } from './printable.ts'

/** Record text as Markdown that shows it and obeys nothing in it. What stands in backticks becomes code. */
export const markdownText = (text: string): string =>
  text
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? codeSpan(part.slice(1, -1)) : escaped(part)))
    .join('')

/** Text as code, where nothing becomes a mention or a link; a pipe or a backtick would end it, in a table or at all. */
export function codeSpan(text: string): string {
  const shown = printable(text)
  return shown === '' || /[|`]/.test(shown) ? escaped(text) : `\`${shown}\``
}

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '|': '&#124;' }

const escaped = (text: string): string =>
  unlinked(text).replace(/[\\`*_~[\]<>&|$]/g, (character) => ENTITIES[character] ?? `\\${character}`)
