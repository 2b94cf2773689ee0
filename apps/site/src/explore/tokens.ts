/** Letters of scripts that put no spaces between words: each is a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu

/** A designation like `S-400`, which people also write in one. */
const DESIGNATION = /[\p{L}\p{N}]+(?:[-‐‑–][\p{L}\p{N}]+)+/gu

/** The words of a text as search sees them: no case, no accents, designations also in one (`s`, `400`, `s400`). */
export function tokensOf(text: string): readonly string[] {
  const plain = plainText(text)
  const joined = (plain.match(DESIGNATION) ?? []).filter(hasDigit).map(inOne)
  return [...wordsOf(plain), ...joined]
}

/** The words that a query asks for: a designation with hyphens is asked for in one. */
export const queryTokens = (query: string): readonly string[] =>
  wordsOf(plainText(query).replaceAll(DESIGNATION, (found) => (hasDigit(found) ? inOne(found) : found)))

const hasDigit = (text: string): boolean => /\p{N}/u.test(text)
const inOne = (text: string): string => text.replaceAll(/[-‐‑–]/g, '')

const plainText = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .normalize('NFC')
    .toLowerCase()

const wordsOf = (plain: string): readonly string[] =>
  plain.replaceAll(UNSPACED, ' $& ').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
