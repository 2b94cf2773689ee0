import { kindNames, kinds, shapeOf, type Field, type ObjectShape, type Shape } from '@demarche/schema'
import type { GeneratedFile } from './generated-file.ts'

/**
 * The shapes of all kinds as plain objects, so that programs that check records need not build the zod schemas first.
 * What several places share stands once, as it does in memory.
 */
export function shapes(): GeneratedFile {
  const declared = new Map<Shape, string>()
  const lines: string[] = []
  const roots = kindNames.map((kind) => `  ${kind}: ${write(shapeOf(kinds[kind].schema))},\n`)
  return {
    path: 'packages/schema/src/generated/shapes.ts',
    text: `import type { Kind } from '../kinds.ts'
import type { Shape } from '../shape.ts'

${lines.join('')}
/** The shape of each kind of record, as \`npm run generate\` wrote it down. */
export const shapes: Readonly<Record<Kind, Shape>> = {
${roots.join('')}}
`,
  }

  /** Declares a shape, with what it is made of before it, and gives its name. */
  function write(shape: Shape): string {
    const before = declared.get(shape)
    if (before !== undefined) return before
    const text = literal(shape, write)
    const name = `s${declared.size}`
    declared.set(shape, name)
    lines.push(`const ${name}: Shape = ${text}\n`)
    return name
  }
}

function literal(shape: Shape, write: (shape: Shape) => string): string {
  if (shape.type === 'object') return objectLiteral(shape, write)
  if (shape.type === 'list') return `{ type: 'list', of: ${write(shape.of)} }`
  if (shape.type === 'choice') {
    const branches = shape.branches.map((one) => `{ marker: ${value(one.marker)}, shape: ${write(one.shape)} }`)
    return `{ type: 'choice', by: '${shape.by}', branches: [${branches.join(', ')}] }`
  }
  const { type, datatype, vocabulary, refers, codes } = shape
  return `{ type: '${type}', datatype: ${value(datatype)}, vocabulary: ${value(vocabulary)}, refers: ${value(refers)}, codes: ${value(codes)} }`
}

function objectLiteral(shape: ObjectShape, write: (shape: Shape) => string): string {
  const { name, className, description, claim, fields } = shape
  const own = `name: ${value(name)}, className: ${value(className)}, description: ${value(description)}, claim: ${claim}`
  return `{ type: 'object', ${own}, fields: [${fields.map((field) => fieldLiteral(field, write)).join(', ')}] }`
}

const fieldLiteral = ({ key, shape, required, description, iri }: Field, write: (shape: Shape) => string): string =>
  `{ key: ${value(key)}, shape: ${write(shape)}, required: ${required}, description: ${value(description)}, iri: ${value(iri)} }`

const value = (of: unknown): string => JSON.stringify(of) ?? 'undefined'
