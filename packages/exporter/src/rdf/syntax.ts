import type { Value } from './node-shapes.ts'

/** How a syntax of linked data writes what nodes say: in pieces that are settled before the first record is read. */
export interface Syntax {
  /** Whether the text of a node stands where it is named; otherwise it follows the node that names it. */
  readonly nests: boolean
  /** A compact IRI, or the beginning of one, as IRIs are written. Ids and codes stand in IRIs as they are. */
  readonly spelled: (compact: string) => string
  /** A text as it stands between the quotes of a literal. */
  readonly escaped: (text: string) => string
  /** What stands before the IRI of a node of a class, after it, and at the end of the node. */
  readonly node: (className: string) => { readonly open: string; readonly head: string; readonly close: string }
  /** What each thing said of a node begins with. */
  readonly subject: (iri: string) => string
  /** What stands around the values of a property. Throws where the context has no such term. */
  readonly frame: (property: PropertyName, value: FramedValue, many: boolean) => Frame
}

/** What a frame stands around: of a node its IRI or its text. */
export type FramedValue = Exclude<Value, { type: 'node' }> | { readonly type: 'node' }

/** The name of a property, which belongs to its class. */
interface PropertyName {
  readonly className: string
  readonly key: string
}

/** What stands, after the subject, before the first value, and before each other; what after each other and the last. */
export interface Frame {
  readonly open: string
  readonly next: string
  readonly end: string
  readonly close: string
  /** In place of no value. */
  readonly none: string
}
