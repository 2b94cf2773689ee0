/** Latin letters without their marks; what is written otherwise is for the coder to transliterate. */
export const slug = (words: string): string =>
  words
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')

/** The first words of a text, as part of an id. */
export const firstWords = (words: string, most: number): string => slug(words).split('-').slice(0, most).join('-')
