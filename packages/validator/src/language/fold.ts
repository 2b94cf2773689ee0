/**
 * A text in the form in which the words of documents and excerpts are compared: without format characters (soft
 * hyphens, joiners, marks of direction), in NFKC, in lower case without regard to language, with one small sigma.
 */
export const fold = (text: string): string =>
  text
    .replaceAll(/\p{Cf}/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ς', 'σ')
