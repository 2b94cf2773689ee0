import { shapes, type Field, type Kind, type ObjectShape, type Shape } from '@demarche/schema/model'
import type { Path } from '../diagnostic.ts'
import { isPlainObject, settled } from '../nodes.ts'

/** Where the guide to a kind of record is, below the root of the repository. */
const page = (kind: Kind, anchor: string): string => `docs/records/${kind}.md under ${anchor}`

/** How a missing field is written, and where more is said of it. Undefined where the schema has no such field. */
export function howToWrite(kind: Kind, record: unknown, { path, field }: { path: Path; field: string }) {
  const owner = shapeAt(kind, record, path)
  const missing = owner?.type === 'object' ? owner.fields.find(({ key }) => key === field) : undefined
  return missing && owner?.type === 'object' ? told(kind, owner, missing) : undefined
}

function told(kind: Kind, owner: ObjectShape, { key, shape }: Field): string {
  const mayLack = shape.type === 'choice' && shape.branches.some(({ marker }) => marker === 'missing')
  const unless = mayLack ? `, or \`${key}: { missing: not-reported }\` where the sources do not say` : ''
  return `Write it like \`${key}: ${sample(shape, 0)}\`${unless}. More: ${page(kind, owner.name.toLowerCase())}.`
}

/** Where the codes that a value may be are defined; undefined where no vocabulary holds them. */
export function definitionsOf(kind: Kind, record: unknown, path: Path): string | undefined {
  const shape = shapeAt(kind, record, path)
  const vocabulary = shape && 'vocabulary' in shape ? shape.vocabulary : undefined
  return vocabulary === undefined ? undefined : `What each code means: ${page(kind, vocabulary)}.`
}

/** The shape of the value at a path, as far as the record goes along with the schema. */
function shapeAt(kind: Kind, record: unknown, path: Path): Shape | undefined {
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
  return shape
}

/** How deep an example goes before it only hints. */
const DEEP = 2

/** A value of a shape in one line of YAML: what has to stand in it, and a first code where there are several. */
function sample(shape: Shape, depth: number): string {
  if (shape.type === 'choice') return sample(shape.branches.at(-1)?.shape ?? shape, depth)
  if (shape.type === 'list') return `[${sample(shape.of, depth)}]`
  if (shape.type === 'object') {
    const required = shape.fields.filter((field) => field.required)
    if (depth === DEEP || required.length === 0) return '{ … }'
    return `{ ${required.map(({ key, shape: part }) => `${key}: ${sample(part, depth + 1)}`).join(', ')} }`
  }
  if (shape.codes) return shape.codes[0] ?? '…'
  if (shape.type !== 'text') return shape.type === 'integer' ? '1' : 'true'
  return SAMPLES.get(shape.datatype) ?? '…'
}

const SAMPLES: ReadonlyMap<string | undefined, string> = new Map([
  ['edtf:EDTF', '2019-11-05'],
  ['xsd:date', '2019-11-05'],
  ['xsd:anyURI', '"https://…"'],
])
