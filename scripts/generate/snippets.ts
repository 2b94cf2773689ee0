import {
  CODEBOOK,
  kindNames,
  kinds,
  shapeOf,
  type Field,
  type ObjectShape,
  type ScalarShape,
  type Shape,
} from '@demarche/schema'
import type { GeneratedFile } from './generated-file.ts'

/** A value with places to fill in, or fields and lists of such. */
type Template = string | readonly Template[] | { readonly [key: string]: Template }

/** A snippet for each kind, in YAML and in JSON, with the fields that a record cannot do without. */
export function snippetFile(): GeneratedFile {
  const snippets = kindNames.flatMap((kind) =>
    objectsOf(shapeOf(kinds[kind].schema)).flatMap((object) => {
      const prefix = typeOf(object) ?? kind
      const described = `${object.description} Required fields only.`
      const template = templateOf(object)
      return [
        [`${prefix} (YAML)`, { scope: 'yaml', prefix, description: described, body: numbered(yamlLines(template)) }],
        [
          `${prefix} (JSON)`,
          { scope: 'json,jsonc', prefix, description: described, body: numbered(jsonLines(template)) },
        ],
      ]
    }),
  )
  return { path: '.vscode/demarche.code-snippets', text: `${JSON.stringify(Object.fromEntries(snippets), null, 2)}\n` }
}

const objectsOf = (shape: Shape): readonly ObjectShape[] =>
  shape.type === 'object'
    ? [shape]
    : shape.type === 'choice'
      ? shape.branches.flatMap((branch) => objectsOf(branch.shape))
      : []

/** The type that a branch of the actors is for. */
function typeOf({ fields }: ObjectShape): string | undefined {
  const shape = fields.find(({ key }) => key === 'type')?.shape
  return shape?.type === 'code' && shape.vocabulary === undefined ? shape.codes?.[0] : undefined
}

function templateOf(shape: Shape, field?: Field): Template {
  if (shape.type === 'object') {
    const needed = shape.fields.filter(
      ({ key, required }) => required || key === (shape.claim ? 'evidence' : ALSO[shape.name]),
    )
    return Object.fromEntries(needed.map((one) => [one.key, templateOf(one.shape, one)]))
  }
  if (shape.type === 'list') return [templateOf(shape.of, field)]
  // Of a value that may be missing, the value; of those who may be unnamed, those who have a record.
  if (shape.type === 'choice') return templateOf(shape.branches.at(-1)?.shape ?? shape, field)
  return placeFor(shape, field?.key ?? '')
}

/** What an object needs besides its required fields: a role rests on a work as a whole, a direct quotation has words. */
const ALSO: Readonly<Record<string, string>> = { Role: 'references', Rendition: 'words' }

const TODAY = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE'

/** What stands in a place until it is filled in, where the name of the field decides it. */
const KNOWN: Readonly<Record<string, string>> = {
  id: '$TM_FILENAME_BASE',
  coders: '${N:your-handle}',
  codebook: CODEBOOK,
  status: 'single-coded',
  language: '${N:en}',
  originalLanguage: '${N:und}',
  alpha3: '$TM_FILENAME_BASE',
  to: '${N:deal/id}',
}

function placeFor(shape: ScalarShape, key: string): string {
  if (shape.refers === 'own-evidence') return 'main'
  if (KNOWN[key] !== undefined) return KNOWN[key]
  if (shape.refers !== undefined) return `\${N:${shape.refers}-id}`
  if (shape.codes?.length === 1) return shape.codes[0] ?? ''
  if (shape.codes) return `\${N|${shape.codes.join(',')}|}`
  if (shape.datatype === 'xsd:date') return TODAY
  if (shape.datatype === 'edtf:EDTF') return '${N:$CURRENT_YEAR}'
  if (shape.datatype === 'xsd:anyURI') return '${N:https://}'
  return shape.type === 'text' ? '${N:TODO}' : '${N:1}'
}

/** Entries of lists are referred to by name: the one excerpt is `main`, an item or event `one`. */
function entryId(key: string, list: string): string | undefined {
  if (key !== 'id' || list === '') return undefined
  return list === 'evidence' ? 'main' : '${N:one}'
}

function* yamlLines(template: Template, indent = '', list = ''): Generator<string> {
  if (typeof template === 'string' || Array.isArray(template)) return
  for (const [key, value] of Object.entries(template)) {
    const text = typeof value === 'string' ? (entryId(key, list) ?? value) : value
    if (typeof text === 'string') yield `${indent}${key}: ${quoted(text)}`
    else if (Object.keys(text).length === 0) yield `${indent}${key}: {}`
    else if (!Array.isArray(text)) yield* [`${indent}${key}:`, ...yamlLines(text, `${indent}  `)]
    else if (typeof text[0] === 'string') yield `${indent}${key}: [${quoted(text[0])}]`
    else yield* [`${indent}${key}:`, ...entries(text, indent, key)]
  }
}

function* entries(list: readonly Template[], indent: string, key: string): Generator<string> {
  for (const entry of list) {
    const [first = '', ...rest] = yamlLines(entry, '', key)
    yield* [`${indent}  - ${first}`, ...rest.map((line) => `${indent}    ${line}`)]
  }
}

/** What YAML 1.1 would read as a date or number stands in quotes. */
const quoted = (text: string): string => (/^(?:\d|\$CURRENT|\$\{N:\$CURRENT)/.test(text) ? `"${text}"` : text)

const jsonLines = (template: Template): readonly string[] =>
  JSON.stringify(named(template), null, 2)
    .replaceAll(/"(\$\{N:1\})"/g, '$1')
    .split('\n')

function named(template: Template, list = ''): Template {
  if (typeof template === 'string') return template
  if (Array.isArray(template)) return template.map((entry) => named(entry, list))
  return Object.fromEntries(
    Object.entries(template).map(([key, value]) => [
      key,
      entryId(key, list) ?? named(value, Array.isArray(value) ? key : ''),
    ]),
  )
}

/** Places are numbered in the order in which they are filled in. */
function numbered(lines: Iterable<string>): readonly string[] {
  let place = 0
  return Array.from(lines, (line) => line.replaceAll('${N', () => `\${${(place += 1)}`))
}
