/** A part of a record that cites an excerpt. */
export interface Supported {
  /** Where it stands, with local ids: `items/tanks/quantity`. */
  readonly field: string
  /** What it says in its own scalars: `count 6, unit launcher`. */
  readonly value: string
}

/** What is about the support of a value, and no value itself. */
const APART = new Set(['evidence', 'references', 'note', 'id', 'basis', 'alternatives'])

/** The parts of a record by the excerpts they cite: local id of the excerpt to what it supports. */
export function supportedBy(record: object): ReadonlyMap<string, readonly Supported[]> {
  const found = [...citing(record, '')]
  const byExcerpt = Map.groupBy(found, ({ excerpt }) => excerpt)
  return new Map([...byExcerpt].map(([excerpt, all]) => [excerpt, all.map(({ part }) => part)]))
}

interface Citing {
  readonly excerpt: string
  readonly part: Supported
}

function* citing(value: unknown, field: string): Generator<Citing> {
  if (Array.isArray(value)) {
    for (const [index, element] of value.entries()) yield* citing(element, `${field}/${stepOf(element, index)}`)
    return
  }
  if (typeof value !== 'object' || value === null) return
  const members = Object.entries(value)
  const part = { field: field.replace(/^\//, ''), value: saidBy(members) }
  const cited = members.find(([key]) => key === 'evidence')?.[1]
  for (const excerpt of field === '' ? [] : [cited].flat()) if (typeof excerpt === 'string') yield { excerpt, part }
  for (const [key, member] of members) if (key !== 'evidence' || field !== '') yield* citing(member, `${field}/${key}`)
}

const stepOf = (element: unknown, index: number): string =>
  typeof element === 'object' && element !== null && 'id' in element ? String(element.id) : String(index + 1)

const saidBy = (members: readonly (readonly [string, unknown])[]): string =>
  members
    .filter(([key, member]) => !APART.has(key) && typeof member !== 'object')
    .map(([key, member]) => (key === 'value' ? String(member) : `${key} ${String(member)}`))
    .join(', ')
