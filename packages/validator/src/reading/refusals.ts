import {
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  visit,
  type Document,
  type Pair,
  type ParsedNode,
  type Scalar,
} from 'yaml'
import type { TextFinding } from './encoding.ts'
import { LIMITS } from './limits.ts'

/** What YAML allows and records do not: everything that hides, repeats or loses something. */
export function refusals(document: Document<ParsedNode>, text: string): readonly TextFinding[] {
  const found: TextFinding[] = [...directive(text)]
  const count = { keys: 0, scalars: 0 }
  visit(document, (key, node, ancestors) => {
    if (ancestors.filter((ancestor) => isCollection(ancestor)).length > LIMITS.depth) {
      found.push(refuse(node, 'Y207', `The nesting is deeper than ${LIMITS.depth} levels.`, 'Write it flatter.'))
      return visit.BREAK
    }
    if (isPair(node)) count.keys += 1
    if (isScalar(node)) count.scalars += 1
    found.push(...nodeRefusals(node, key === 'key'))
    return count.keys > LIMITS.keys || count.scalars > LIMITS.scalars ? visit.BREAK : undefined
  })
  if (count.keys <= LIMITS.keys && count.scalars <= LIMITS.scalars) return found
  const limit = `The file holds more than ${LIMITS.keys} keys or ${LIMITS.scalars} values.`
  return [{ code: 'Y207', message: limit, help: 'Split the record.', start: 0, end: 0 }]
}

function* directive(text: string): Generator<TextFinding> {
  if (!text.startsWith('%')) return
  const end = text.indexOf('\n')
  const help = 'Remove the line that begins with `%`.'
  yield {
    code: 'Y204',
    message: 'The file begins with a directive.',
    help,
    start: 0,
    end: end === -1 ? text.length : end,
  }
}

/** A finding at a node; where the node has no place of its own, at the start of the file. */
function refuse(node: unknown, code: string, message: string, help: string): TextFinding {
  const range =
    typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range) ? node.range : []
  const start = Number(range[0] ?? 0)
  return { code, message, help, start, end: Math.max(start, Number(range[1] ?? 0)) }
}

function* nodeRefusals(node: unknown, isKey: boolean): Generator<TextFinding> {
  if (isAlias(node)) yield refuse(node, 'Y204', 'An alias stands here.', 'Write the value out again.')
  if (isMap(node)) yield* repeatedKeys(node.items)
  if (isScalar(node)) yield* isKey ? keyRefusals(node) : valueRefusals(node)
  if (hasProperties(node)) yield* propertyRefusals(node)
}

interface NodeWithProperties {
  readonly anchor?: string
  readonly tag?: string
}

const hasProperties = (node: unknown): node is NodeWithProperties =>
  typeof node === 'object' && node !== null && 'range' in node

function* propertyRefusals(node: NodeWithProperties): Generator<TextFinding> {
  const { anchor, tag } = node
  if (anchor !== undefined) {
    yield refuse(
      node,
      'Y204',
      `An anchor (\`&${anchor}\`) stands here.`,
      'Remove it and write values out where they are used.',
    )
  }
  if (tag !== undefined) {
    yield refuse(node, 'Y204', `A tag (\`${tag}\`) stands here.`, 'Remove it; quote the value if it must be text.')
  }
}

const RESERVED = new Set(['__proto__', 'constructor', 'prototype'])

function* keyRefusals(node: Scalar): Generator<TextFinding> {
  const { value } = node
  if (typeof value !== 'string') yield refuse(node, 'Y204', 'A key is not text.', 'Put the key in quotes.')
  if (value === '<<') yield refuse(node, 'Y204', 'A merge key stands here.', 'Write the fields out.')
  if (RESERVED.has(String(value))) yield refuse(node, 'Y206', `\`${String(value)}\` may not be a key.`, 'Remove it.')
}

function* valueRefusals(node: Scalar): Generator<TextFinding> {
  const { value, source } = node
  if (typeof value === 'number' && source !== undefined && String(value) !== source) {
    const remedy = `Write "${source}" in quotes, or the plain number.`
    yield refuse(node, 'Y205', `\`${source}\` would be read as the number ${value}.`, remedy)
  }
  if (typeof value === 'string' && value.length > LIMITS.scalarLength) {
    yield refuse(node, 'Y207', `A value is longer than ${LIMITS.scalarLength} characters.`, 'Shorten it.')
  }
}

/** A key that stands twice in a mapping, also when only its Unicode form differs; the later one is marked. */
function* repeatedKeys(pairs: readonly Pair[]): Generator<TextFinding> {
  const first = new Set<string>()
  for (const { key } of pairs) {
    if (!isScalar(key)) {
      yield refuse(key, 'Y204', 'A key is not plain text.', 'Use a simple word as key.')
      continue
    }
    const name = String(key.value).normalize('NFC')
    if (first.has(name))
      yield refuse(key, 'Y203', `The key \`${name}\` stands twice in this mapping.`, 'Keep one of the two.')
    first.add(name)
  }
}
