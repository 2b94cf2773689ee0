let segmenter: Intl.Segmenter | undefined

/** Made when a text needs it: it loads a dictionary. */
const segmenterOfWords = (): Intl.Segmenter => (segmenter ??= new Intl.Segmenter('und', { granularity: 'word' }))

/** Scripts that are written without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const SPACED_WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu

const BEYOND_ASCII = /\P{ASCII}/u
const PLAIN_WORD = /[a-z0-9]+(?:'[a-z0-9]+)*/g

/** The words of a text in any script, in lower case and compatibility form, without punctuation. */
export function wordsOf(text: string): readonly string[] {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase().match(PLAIN_WORD) ?? []
  const plain = text.normalize('NFKC').toLowerCase()
  if (!UNSPACED.test(plain)) return plain.match(SPACED_WORD) ?? []
  return Array.from(segmenterOfWords().segment(plain)).flatMap(({ isWordLike, segment }) =>
    isWordLike === true ? segment : [],
  )
}

/** How much two sets of words have in common: shared words by all words, 0 to 1 (Jaccard). */
export function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length
  const all = a.size + b.size - shared
  return all === 0 ? 0 : shared / all
}
