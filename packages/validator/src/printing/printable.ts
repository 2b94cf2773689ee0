/** What a terminal obeys, what hides or reorders text, halves of characters, and what no XML may hold. */
const UNSAFE =
  /(?!\t)[\p{Cc}\p{Cs}\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF\u{E0000}-\u{E007F}]/gu

/** `##[command]` and `##vso[command]`, which build servers look for anywhere in a line. */
const COMMAND = /##(?=\w*\[)/g

/**
 * Text that is safe to print: unsafe characters are shown as U+XXXX instead of being obeyed, and no build server takes
 * it for a command (`::command::` counts at the start of a line only). Everything printed from a record or a file name
 * goes through here.
 */
export const printable = (text: string): string =>
  text
    .replace(UNSAFE, (character) => {
      const code = character.codePointAt(0) ?? 0
      return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
    })
    .replace(COMMAND, '## ')
    .replace(/^(\s*):(?=:)/, '$1: ')
