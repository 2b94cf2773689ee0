/** Words in a shingle. */
export const SHINGLE = 4

/** Every run of four words, joined by single spaces. */
export const shingles = (words: readonly string[]): readonly string[] =>
  words.slice(SHINGLE - 1).map((_, first) => words.slice(first, first + SHINGLE).join(' '))
