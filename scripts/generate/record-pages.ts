import { kindNames, kinds, shapeOf, vocabularies, type Kind, type ObjectShape, type Shape } from '@demarche/schema'
import type { GeneratedFile } from './generated-file.ts'

const NOTICE = '<!-- Generated from packages/schema by `npm run generate`. Edit the schema, not this page. -->'

/** One page per kind of record: every field, and every code with its definition. */
export const recordPages = (): readonly GeneratedFile[] =>
  kindNames.map((kind) => ({ path: `docs/records/${kind}.md`, text: page(kind) }))

function page(kind: Kind): string {
  const shape = shapeOf(kinds[kind].schema)
  const objects = objectsIn(shape)
  const used = vocabularies.filter(({ id }) =>
    objects.some((object) => object.fields.some((field) => vocabularyOf(field.shape) === id)),
  )
  return [
    NOTICE,
    '',
    `# ${kind}`,
    '',
    `${kinds[kind].schema.description ?? ''} Files lie in \`data/${kinds[kind].folder}/\`.`,
    '',
    ...objects.flatMap(section),
    '## Codes',
    '',
    ...used.flatMap(codeSection),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n')
}

/** Every object of a record, in reading order; alternatives repeat their claim and are left out. */
function objectsIn(shape: Shape, seen = new Map<string, ObjectShape>()): readonly ObjectShape[] {
  if (shape.type === 'list') objectsIn(shape.of, seen)
  if (shape.type === 'choice') shape.branches.forEach((branch) => objectsIn(branch.shape, seen))
  if (shape.type === 'object' && !seen.has(shape.name) && !shape.name.includes('Alternative')) {
    seen.set(shape.name, shape)
    shape.fields.forEach((field) => objectsIn(field.shape, seen))
  }
  return [...seen.values()]
}

const section = ({ name, description, fields, claim }: ObjectShape): readonly string[] => [
  `## ${name}`,
  '',
  `${description}${claim ? ' It asserts something and so needs evidence.' : ''}`,
  '',
  '| field | | value | |',
  '|---|---|---|---|',
  ...fields.map(
    (field) =>
      `| \`${field.key}\` | ${field.required ? 'required' : ''} | ${valueText(field.shape)} | ${cell(field.description)} |`,
  ),
  '',
]

const cell = (text: string): string => text.replaceAll('|', '\\|')

function vocabularyOf(shape: Shape): string | undefined {
  if (shape.type === 'list') return vocabularyOf(shape.of)
  return 'vocabulary' in shape ? shape.vocabulary : undefined
}

function valueText(shape: Shape): string {
  if (shape.type === 'list') return `list of ${valueText(shape.of)}`
  if (shape.type === 'object')
    return shape.name.includes('Alternative') ? 'the same shape' : `[${shape.name}](#${anchor(shape.name)})`
  if (shape.type === 'choice') return [...new Set(shape.branches.map((branch) => valueText(branch.shape)))].join(' or ')
  if (shape.vocabulary !== undefined) return `code of [${shape.vocabulary}](#${anchor(shape.vocabulary)})`
  if (shape.refers !== undefined) return REFERENCES[shape.refers]
  if (shape.codes) return shape.codes.map((code) => `\`${code}\``).join(' or ')
  return shape.type
}

const REFERENCES: Readonly<Record<NonNullable<Extract<Shape, { refers: unknown }>['refers']>, string>> = {
  source: 'id of a source',
  actor: 'id of an actor',
  weapon: 'id of a weapon',
  deal: 'id of a deal',
  statement: 'id of a statement',
  record: 'kind and id of a record: `deal/…`',
  'own-evidence': 'id of an entry of `evidence`',
  'own-item': 'id of an entry of `items`',
  'role-of-actor': 'id of one of the person’s roles',
}

const anchor = (name: string): string => name.toLowerCase()

const codeSection = ({ id, title, description, codes }: (typeof vocabularies)[number]): readonly string[] => [
  `### ${id}`,
  '',
  `${title}. ${description}`,
  '',
  '| code | meaning |',
  '|---|---|',
  ...Object.entries(codes).map(
    ([code, { label, definition }]) => `| \`${code}\` | **${label}**: ${cell(definition)} |`,
  ),
  '',
]
