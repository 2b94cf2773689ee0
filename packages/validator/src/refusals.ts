import { isAlias, isMap, isPair, isScalar, visit, type Document, type Pair, type ParsedNode, type Scalar } from 'yaml'
import type { TextFinding } from './encoding.ts'
import { LIMITS } from './limits.ts'

/** What YAML allows and records do not: everything that hides, repeats or loses something. */
export function* refusals(document: Document<ParsedNode>, text: string): Generator<TextFinding> {
  if (document.directives?.docStart && /^%/m.test(text)) {
    yield at(
      0,
      text.indexOf('\n'),
      'Y204',
      'The file begins with a directive.',
      'Remove the line that begins with `%`.',
    )
  }
  const found: TextFinding[] = []
  const count = { keys: 0, scalars: 0 }
  visit(document, (key, node, ancestors) => {
    if (ancestors.length > LIMITS.depth * 2) {
      found.push(place(node, 'Y207', `The nesting is deeper than ${LIMITS.depth} levels.`, 'Write it flatter.'))
      return visit.BREAK
    }
    if (isAlias(node)) found.push(place(node, 'Y204', 'An alias stands here.', 'Write the value out again.'))
    else if (isMap(node)) found.push(...repeatedKeys(node.items))
    else if (isPair(node)) count.keys += 1
    if (isScalar(node)) {
      count.scalars += 1
      found.push(...scalarRefusals(node, key === 'key'))
    }
    if (isNodeWithProps(node)) found.push(...propertyRefusals(node))
    return count.keys > LIMITS.keys || count.scalars > LIMITS.scalars ? visit.BREAK : undefined
  })
  if (count.keys > LIMITS.keys || count.scalars > LIMITS.scalars) {
    yield at(
      0,
      0,
      'Y207',
      `The file holds more than ${LIMITS.keys} keys or ${LIMITS.scalars} values.`,
      'Split the record.',
    )
    return
  }
  yield* found
}

const at = (start: number, end: number, code: string, message: string, help: string): TextFinding => ({
  code,
  message,
  help,
  start,
  end: Math.max(start, end),
})

const place = (node: unknown, code: string, message: string, help: string): TextFinding => {
  const range =
    typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range) ? node.range : [0, 0]
  return at(Number(range[0]), Number(range[1]), code, message, help)
}

interface NodeWithProps {
  readonly anchor?: string
  readonly tag?: string
}

const isNodeWithProps = (node: unknown): node is NodeWithProps =>
  typeof node === 'object' && node !== null && 'range' in node

function* propertyRefusals(node: NodeWithProps): Generator<TextFinding> {
  if (node.anchor !== undefined) {
    yield place(
      node,
      'Y204',
      `An anchor (\`&${node.anchor}\`) stands here.`,
      'Remove it and write values out where they are used.',
    )
  }
  if (node.tag !== undefined)
    yield place(node, 'Y204', `A tag (\`${node.tag}\`) stands here.`, 'Remove it; quote the value if it must be text.')
}

const RESERVED = new Set(['__proto__', 'constructor', 'prototype'])

function* scalarRefusals(node: Scalar, isKey: boolean): Generator<TextFinding> {
  const { value, source } = node
  if (isKey && typeof value === 'string' && RESERVED.has(value)) {
    yield place(node, 'Y206', `\`${value}\` may not be a key.`, 'Remove it.')
  }
  if (isKey && value === '<<') yield place(node, 'Y204', 'A merge key stands here.', 'Write the fields out.')
  if (isKey && typeof value !== 'string') yield place(node, 'Y204', 'A key is not text.', 'Put the key in quotes.')
  if (typeof value === 'number' && source !== undefined && String(value) !== source) {
    yield place(
      node,
      'Y205',
      `\`${source}\` would be read as the number ${value}.`,
      `Write "${source}" in quotes, or the plain number.`,
    )
  }
  if (typeof value === 'string' && value.length > LIMITS.scalarLength) {
    yield place(node, 'Y207', `A value is longer than ${LIMITS.scalarLength} characters.`, 'Shorten it.')
  }
}

/** A key that stands twice in a mapping, also when only its Unicode form differs; the later one is marked. */
function* repeatedKeys(pairs: readonly Pair[]): Generator<TextFinding> {
  const first = new Set<string>()
  for (const { key } of pairs) {
    if (!isScalar(key)) {
      yield place(key, 'Y204', 'A key is not plain text.', 'Use a simple word as key.')
      continue
    }
    const name = String(key.value).normalize('NFC')
    if (first.has(name))
      yield place(key, 'Y203', `The key \`${name}\` stands twice in this mapping.`, 'Keep one of the two.')
    first.add(name)
  }
}
