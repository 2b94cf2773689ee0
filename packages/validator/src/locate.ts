import { isCollection, isMap, isPair, isScalar, LineCounter, type Node as YamlNode, type Pair } from 'yaml'
import { pointerOf, type Part, type Path, type Position, type Range, type Scalar } from './diagnostic.ts'
import { writtenNodes } from './reading/written-nodes.ts'

/** Where a path leads in the text of a file, and to what. */
interface Place {
  readonly range: Range
  /** The scalar there; absent for lists, mappings and keys. */
  readonly value?: Scalar
  /** Pointer that names entries by their id instead of their index, so that it holds when entries move. */
  readonly anchor: string
}

/** Finds the place of a value or key in the text of a file. */
export type Locate = (path: Path, part?: Part) => Place

/** Positions of a text: lines, columns in code points, offsets in UTF-16 code units. */
export function positions(text: string): (start: number, end: number) => Range {
  const counter = new LineCounter()
  counter.addNewLine(0)
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) counter.addNewLine(at + 1)
  const position = (offset: number): Position => {
    const { line, col } = counter.linePos(offset)
    const before = text.slice(offset - col + 1, offset)
    return { line, column: Array.from(before).length + 1, offset }
  }
  return (start, end) => ({ start: position(start), end: position(Math.max(start, end)) })
}

/** Reads the text once more, with positions: called only for files that have findings. */
export function locator(text: string): Locate {
  const place = positions(text)
  const root = writtenNodes(text)
  return (path, part = 'value') => {
    const { node, key, names } = descend(root, path)
    const target = part === 'key' || node === null ? (key ?? node) : node
    const value = part === 'value' && names.length === path.length ? scalarOf(node) : undefined
    return { range: rangeOf(target), ...(value === undefined ? {} : { value }), anchor: pointerOf(names) }
  }

  function rangeOf(target: YamlNode | null): Range {
    if (!target?.range) return place(0, lineEnd(text, 0))
    const [start, end] = target.range
    return isCollection(target) ? place(start, lineEnd(text, start)) : place(start, end)
  }
}

interface Steps {
  readonly node: YamlNode | null
  readonly key: YamlNode | null
  /** The steps that led here, list entries by their id where they have one. */
  readonly names: Path
}

/** The node at a path and the key it stands under; where the path ends early, the last node there is. */
function descend(root: YamlNode | null, path: Path): Steps {
  let at: Steps = { node: root, key: null, names: [] }
  for (const step of path) {
    const next = child(at.node, step)
    if (!next) return at
    at = { ...next, names: [...at.names, idOf(next.node, step) ?? step] }
  }
  return at
}

const idOf = (node: YamlNode | null, step: string | number): string | undefined => {
  const id = typeof step === 'number' && isMap(node) ? node.get('id') : undefined
  return typeof id === 'string' ? id : undefined
}

function child(
  node: YamlNode | null,
  step: string | number,
): { node: YamlNode | null; key: YamlNode | null } | undefined {
  if (!isCollection(node)) return undefined
  if (!isMap(node)) {
    const member = typeof step === 'number' ? node.items[step] : undefined
    return isNode(member) ? { node: member, key: null } : undefined
  }
  const pair = node.items.find((item) => keyText(item) === String(step))
  return pair && { node: isNode(pair.value) ? pair.value : null, key: isNode(pair.key) ? pair.key : null }
}

const keyText = (pair: Pair): string | undefined => (isScalar(pair.key) ? String(pair.key.value) : undefined)

function scalarOf(node: YamlNode | null): Scalar | undefined {
  const value = isScalar(node) ? node.value : undefined
  return value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : undefined
}

const isNode = (value: unknown): value is YamlNode =>
  typeof value === 'object' && value !== null && !isPair(value) && 'range' in value

const lineEnd = (text: string, from: number): number => {
  const at = text.indexOf('\n', from)
  return at === -1 ? text.length : at
}
