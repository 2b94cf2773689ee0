const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' })

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'ckb', 'yi', 'dv', 'sd', 'ug'])

/** A language tag in words: `Serbian (Latin)`. */
export function languageName(tag: string): string {
  if (tag === 'und') return 'language unknown'
  return tag === 'mul' ? 'several languages' : (names.of(tag) ?? tag)
}

/** In which direction a language is written. */
export function directionOf(tag: string): 'rtl' | 'ltr' {
  const [language = '', script = ''] = tag.split('-')
  if (script.length === 4) return ['Arab', 'Hebr', 'Thaa'].includes(script) ? 'rtl' : 'ltr'
  return RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr'
}
