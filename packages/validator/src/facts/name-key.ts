/** A name without case, accents, punctuation and spacing. Vowel signs of other scripts are kept: they tell names apart. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036F\p{P}\p{Z}]/gu, '')
    .toLowerCase()
