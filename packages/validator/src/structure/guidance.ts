import { shapes, type Field, type Kind, type ObjectShape, type Shape } from '@demarche/schema/model'
import type { Path } from '../diagnostic.ts'
import { isPlainObject, settled } from '../nodes.ts'

/** Where the guide to a kind of record is, below the root of the repository. */
const page = (kind: Kind, anchor: string): string => `docs/records/${kind}.md under ${anchor}`

interface Asked {
  /** The object that the field belongs to. */
  readonly path: Path
  readonly field: string
  /** What stands there instead. */
  readonly given?: unknown
}

/** How a missing field is written, and where more is said of it. Undefined where the schema has no such field. */
export function howToWrite(kind: Kind, record: unknown, { path, field, given }: Asked): string | undefined {
  const { shape: owner } = placeAt(kind, record, path)
  const missing = owner?.type === 'object' ? owner.fields.find(({ key }) => key === field) : undefined
  return missing && owner?.type === 'object' ? told(kind, owner, { ...missing, given }) : undefined
}

/** How a mapping or a list is written where something else stands. Undefined where neither belongs there. */
export function howToWriteHere(kind: Kind, record: unknown, path: Path): string | undefined {
  const { shape, value } = placeAt(kind, record, path)
  // An entry is shown with the list that it stands in.
  const last = path.findLastIndex((step) => typeof step === 'string')
  if (last === -1 || (shape?.type !== 'object' && shape?.type !== 'list')) return undefined
  return howToWrite(kind, record, { path: path.slice(0, last), field: String(path[last]), given: value })
}

function told(kind: Kind, owner: ObjectShape, { key, shape, given }: Field & { readonly given: unknown }): string {
  const mayLack = shape.type === 'choice' && shape.branches.some(({ marker }) => marker === 'missing')
  const unless = mayLack ? `, or \`${key}: { missing: not-reported }\` where the sources do not say` : ''
  return `Write it like \`${key}: ${sample(shape, given)}\`${unless}. More: ${page(kind, owner.name.toLowerCase())}.`
}

/** Where the codes that a value may be are defined; undefined where no vocabulary holds them. */
export function definitionsOf(kind: Kind, record: unknown, path: Path): string | undefined {
  const { shape } = placeAt(kind, record, path)
  const vocabulary = shape && 'vocabulary' in shape ? shape.vocabulary : undefined
  return vocabulary === undefined ? undefined : `What each code means: ${page(kind, vocabulary)}.`
}

interface Place {
  readonly shape: Shape | undefined
  readonly value: unknown
}

/** The value at a path and its shape, as far as the record goes along with the schema. */
function placeAt(kind: Kind, record: unknown, path: Path): Place {
  let shape: Shape | undefined = settled(shapes[kind], record)
  let value = record
  for (const step of path) {
    if (typeof step === 'number') {
      value = Array.isArray(value) ? value[step] : undefined
      shape = shape?.type === 'list' ? settled(shape.of, value) : undefined
    } else {
      const field: Field | undefined =
        shape?.type === 'object' ? shape.fields.find(({ key }) => key === step) : undefined
      value = isPlainObject(value) ? value[step] : undefined
      shape = field && settled(field.shape, value)
    }
  }
  return { shape, value }
}

/** How deep an example goes before it only hints. */
const DEEP = 2

/** A value of a shape in one line of YAML: what has to stand in it, what is given in its place, else a first code. */
function sample(shape: Shape, given: unknown, depth = 0): string {
  if (shape.type === 'choice') return sample(shape.branches.at(-1)?.shape ?? shape, given, depth)
  if (shape.type === 'list') return `[${sample(shape.of, given, depth)}]`
  if (shape.type === 'object') return objectSample(shape, given, depth)
  if (isGiven(shape, given)) return String(given)
  if (shape.codes) return shape.codes[0] ?? '…'
  if (shape.type !== 'text') return shape.type === 'integer' ? '1' : 'true'
  return SAMPLES.get(shape.datatype) ?? '…'
}

function objectSample({ fields }: ObjectShape, given: unknown, depth: number): string {
  const taking = fields.find(({ shape, required }) => (required || typeof given === 'number') && isGiven(shape, given))
  const shown = fields.filter((field) => field.required || field === taking)
  if (depth === DEEP || shown.length === 0) return '{ … }'
  const parts = shown.map((field) => {
    const { key, shape } = field
    return `${key}: ${sample(shape, field === taking ? given : undefined, depth + 1)}`
  })
  return `{ ${parts.join(', ')} }`
}

/** Whether what was given can stand in a field as it is: a whole number, or a word that YAML reads as text. */
function isGiven(shape: Shape, given: unknown): boolean {
  if (shape.type === 'integer') return Number.isSafeInteger(given)
  if (typeof given !== 'string' || !/^(?!(?:true|false|null)$)[A-Za-z\d][\w-]{0,40}$/.test(given)) return false
  if (!Number.isNaN(Number(given))) return false
  return shape.type === 'code' ? shape.codes?.includes(given) === true : shape.type === 'text'
}

const SAMPLES: ReadonlyMap<string | undefined, string> = new Map([
  ['edtf:EDTF', '2019-11-05'],
  ['xsd:date', '2019-11-05'],
  ['xsd:anyURI', '"https://…"'],
])
