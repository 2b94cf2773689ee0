import type { Field } from '@demarche/schema'
import type { Node } from '../nodes.ts'
import { oncePerRecord } from '../facts/once-per-record.ts'

/** A text in words: no id, code, number or date. */
export interface TextNode {
  readonly node: Node
  readonly value: string
  /** `own`: worded by the coder. `copied`: taken from a document, or a name. */
  readonly sort: 'own' | 'copied'
}

/** Every text in words of a record. */
export const textsIn = oncePerRecord((nodes: readonly Node[]): readonly TextNode[] =>
  nodes.flatMap((node) => {
    const sort = typeof node.value === 'string' ? sortOf(node) : undefined
    return sort === undefined ? [] : [{ node, value: String(node.value), sort }]
  }),
)

/** Class and key of the field that holds a node: `Words.text`. */
export const fieldName = ({ field, owner }: Node): string =>
  `${owner?.shape.type === 'object' ? owner.shape.className : ''}.${field?.key ?? ''}`

/** Fields whose text follows a pattern, by key or by class and key. */
const PATTERNED = listed(
  'id language originalLanguage from to coders reviewers codebook rule',
  'sha256 filter alpha2 alpha3 numeric iso3166-3 ExternalId.value',
)

/** Fields whose text is not the coder’s to word. */
const COPIED = listed(
  'exact prefix suffix reported cue unnamed collective authors cites rights place',
  'Words.text Name.text WeaponName.text Source.title Designation.value',
)

function listed(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '))
}

const known = new WeakMap<Field, TextNode['sort'] | 'none'>()

function sortOf(node: Node): TextNode['sort'] | undefined {
  if (!node.field || node.shape.type !== 'text') return undefined
  const sort = known.get(node.field) ?? classified(node)
  known.set(node.field, sort)
  return sort === 'none' ? undefined : sort
}

function classified(node: Node): TextNode['sort'] | 'none' {
  const { shape, field } = node
  const isIn = (fields: ReadonlySet<string>) => fields.has(field?.key ?? '') || fields.has(fieldName(node))
  if (!('datatype' in shape) || shape.datatype !== undefined || shape.refers !== undefined || isIn(PATTERNED))
    return 'none'
  return isIn(COPIED) ? 'copied' : 'own'
}

const QUOTED =
  /“[^”]*”|„[^“”]*[“”]|«[^»]*»|»[^«]*«|"[^"]*"|‘(?:[^’]|’(?=\p{L}))*’|(?<!\p{L})'(?:[^']|'(?=\p{L}))*'|`[^`]*`/gu

/** A text with whatever stands in quotation marks taken out: the words of others. */
export const withoutQuotations = (text: string): string => text.replaceAll(QUOTED, ' ')
