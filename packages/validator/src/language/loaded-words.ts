/**
 * Words that judge, and what to write instead; undefined where the sentence is better without. Only words that have no
 * neutral use in this field stand here: `illegal`, `invasion` or `occupied` have one, in law.
 */
export const LOADED_WORDS: ReadonlyMap<string, string | undefined> = new Map([
  ['regime', 'government'],
  ['regimes', 'governments'],
  ['terrorist', 'the name of the group, or armed group'],
  ['terrorists', 'the name of the group, or armed group'],
  ['puppet', 'the name of the government'],
  ['dictator', 'the office held'],
  ['despot', 'the office held'],
  ['tyrant', 'the office held'],
  ['strongman', 'the office held'],
  ['warlord', 'commander, or the office held'],
  ['warmonger', undefined],
  ['thug', 'the name of the group'],
  ['thugs', 'the name of the group'],
  ['henchmen', 'the office held'],
  ['cronies', 'the office held'],
  ['so-called', undefined],
  ['brutal', undefined],
  ['barbaric', undefined],
  ['savage', undefined],
  ['ruthless', undefined],
  ['bloodthirsty', undefined],
  ['evil', undefined],
  ['sinister', undefined],
  ['notorious', undefined],
  ['infamous', undefined],
  ['aggressive', undefined],
  ['outrageous', undefined],
  ['shameful', undefined],
  ['monstrous', undefined],
  ['chilling', undefined],
  ['shocking', undefined],
  ['heroic', undefined],
  ['glorious', undefined],
])

/** Set phrases in which a loaded word is a term. */
const TERMS: readonly RegExp[] = [
  /(?:sanctions?|control|embargo|licen[cs]ing|treaty|verification|inspection|legal|visa|safeguards|proliferation) regimes?/giu,
  /(?:arms|export|monitoring|transparency|reporting|tariff|customs|ceasefire|transit) regimes?/giu,
  /\b(?:regime changes?|changes? of regimes?)\b/giu,
  /\b(?:anti|counter)[- ]?terrorist\b/giu,
  /\b(?:designated|listed|foreign|as) (?:an? )?terrorist (?:organi[sz]ations?|groups?|list)\b/giu,
  /\bterrorist attacks?\b/giu,
]

const ANY = new RegExp([...LOADED_WORDS.keys()].join('|'), 'i')

/** The loaded words of a text, each once. A capital inside a sentence makes a word a name, and not loaded. */
export function loadedIn(text: string): ReadonlySet<string> {
  if (!ANY.test(text)) return new Set()
  const plain = TERMS.reduce((rest, term) => rest.replaceAll(term, ' '), text.trim())
  const words = (plain.charAt(0).toLowerCase() + plain.slice(1)).match(/[\p{L}-]+/gu) ?? []
  return new Set(words.filter((word) => LOADED_WORDS.has(word)))
}
