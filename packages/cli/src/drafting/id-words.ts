import slugify from '@sindresorhus/slugify'

const LONGEST = 60

/** Words that tell nothing of the matter. */
const EMPTY = new Set(
  'a an and are as at by for from has have in into is it its of on or over said says than that the their this to was were will with'.split(
    ' ',
  ),
)

/** Letters of Serbian and Macedonian that the library leaves out or writes as other languages do. */
const SERBIAN: [string, string][] = [
  ...Object.entries({
    ј: 'j',
    љ: 'lj',
    њ: 'nj',
    ђ: 'dj',
    ћ: 'c',
    џ: 'dz',
    ц: 'c',
    х: 'h',
    ѓ: 'gj',
    ќ: 'kj',
    ѕ: 'dz',
    đ: 'dj',
  }),
  ...Object.entries({
    Ј: 'J',
    Љ: 'Lj',
    Њ: 'Nj',
    Ђ: 'Dj',
    Ћ: 'C',
    Џ: 'Dz',
    Ц: 'C',
    Х: 'H',
    Ѓ: 'Gj',
    Ќ: 'Kj',
    Ѕ: 'Dz',
    Đ: 'Dj',
  }),
]

/** A text as an id: transliterated, in lower case, with hyphens; cut at a hyphen where it is long. */
export function idOf(text: string, longest = LONGEST): string {
  const slug = slugify(text.replaceAll(/['’]/g, ''), { decamelize: false, customReplacements: SERBIAN })
  if (slug.length <= longest) return slug
  return slug
    .slice(0, longest + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, longest)
}

/** The first words of a text that tell what it is about, as an id. */
export function topicOf(text: string, most = 4): string {
  const words = idOf(text, 200)
    .split('-')
    .filter((word) => word !== '' && !EMPTY.has(word) && !/^\d{5,}$/.test(word))
  return words.slice(0, most).join('-')
}

/** An id that is not taken: with a number behind it where it is. */
export function freeId(wanted: string, isTaken: (id: string) => boolean): string {
  const base = wanted.replaceAll(/-{2,}|^-|-$/g, (hyphens) => (hyphens.length > 1 ? '-' : '')) || 'record'
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`
    if (!isTaken(id)) return id
  }
}
