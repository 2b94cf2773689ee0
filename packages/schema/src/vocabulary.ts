/** How far a code of ours and a code elsewhere mean the same (SKOS mapping relations). */
export type MatchDegree = 'exact' | 'close' | 'broad' | 'narrow'

/** A code of another scheme that one of ours corresponds to. */
export interface Crosswalk {
  /** The other scheme: `sipri`, `unroca`, `plover`, `cameo`, `wassenaar`, `iso4217` … */
  readonly scheme: string
  /** The code as that scheme writes it. */
  readonly code: string
  /** `broad`: the other code is wider than ours; `narrow`: it is narrower. */
  readonly match: MatchDegree
  /** Edition of the other scheme, where its codes changed meaning between editions. */
  readonly edition?: string
}

/** One value a coded field may take. */
export interface Code {
  /** A few words, as a table would print it. */
  readonly label: string
  /** When to use the code, and when not. */
  readonly definition: string
  /** A case the code is right for. */
  readonly example?: string
  readonly crosswalk?: readonly Crosswalk[]
}

/** A closed list of codes, in the order readers should see them. */
export interface Vocabulary<C extends string = string> {
  /** kebab-case; part of the IRI of every code: `<base>code/<id>/<code>`. */
  readonly id: string
  readonly title: string
  /** The question that the codes answer. */
  readonly description: string
  /** Where the distinctions come from, when they are not our own. */
  readonly source?: string
  readonly codes: Readonly<Record<C, Code>>
}

/** Declares a vocabulary and keeps its codes as literal types. */
export const vocabulary = <const C extends string>(declared: Vocabulary<C>): Vocabulary<C> => declared

/** The codes of a vocabulary, in order, as literal types. */
export function codesOf<C extends string>(of: Vocabulary<C>): C[] {
  return Object.keys(of.codes).filter((code): code is C => Object.hasOwn(of.codes, code))
}
