// eslint-disable-next-line no-control-regex -- control characters are what XML cannot hold
const SPECIAL = /[&<>\u0000-\u0008\u000B-\u001F\u007F\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)/g
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/**
 * Text as it stands in a cell of a workbook. What XML cannot hold or would change, a carriage return among it, is
 * written `_x000D_`, and an underscore that would read as the beginning of that, `_x005F_` (ECMA-376, part 1, 22.9.2.19).
 */
export const xmlText = (text: string): string =>
  // Most texts are plain, and looking is faster than replacing nothing.
  text.search(SPECIAL) === -1
    ? text
    : text.replaceAll(
        SPECIAL,
        (one) => ENTITIES[one] ?? `_x${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
      )
