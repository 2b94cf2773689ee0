import { contextOf, type Context } from '@demarche/schema'
import { isPlain, listOf, type Plain } from './plain.ts'

const RDF_TYPE = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>'
const XSD = 'http://www.w3.org/2001/XMLSchema#'

/** How the values of one property are written: as IRIs, or as literals of a datatype (undefined: by their JSON type). */
interface Term {
  readonly predicate: string
  readonly type: string | undefined
}

interface Class {
  readonly iri: string
  readonly terms: ReadonlyMap<string, Term>
}

/** The N-Quads lines of a tree of JSON-LD nodes: what a JSON-LD processor makes of it and the context of records. */
export function quadWriter(base: string): (node: Plain) => string {
  const context = contextOf(base)
  const expand = expander(context)
  const classes = classesOf(context, expand)
  const write = (node: Plain): string => {
    const named = classes.get(String(node['@type']))
    if (!named) throw new Error(`No class ${String(node['@type'])} in the context`)
    const subject = `<${expand(String(node['@id']))}>`
    let lines = `${subject} ${RDF_TYPE} ${named.iri} .\n`
    let inner = ''
    for (const key of Object.keys(node)) {
      const value = node[key]
      if (key.startsWith('@') || value === undefined) continue
      const term = named.terms.get(key)
      if (!term) throw new Error(`No term ${key} in the context`)
      const start = `${subject} ${term.predicate} `
      for (const object of objectsOf(term, value, expand)) lines += `${start}${object} .\n`
      for (const one of Array.isArray(value) ? listOf(value) : [value]) if (isPlain(one)) inner += write(one)
    }
    return lines + inner
  }
  return write
}

/** A list says the same thing once, however often it names it: triples are a set. */
function objectsOf(term: Term, value: unknown, expand: (compact: string) => string): Iterable<string> {
  if (!Array.isArray(value)) return [objectOf(term, value, expand)]
  const objects = listOf(value).map((one) => objectOf(term, one, expand))
  return objects.length > 1 ? new Set(objects) : objects
}

function objectOf({ type }: Term, value: unknown, expand: (compact: string) => string): string {
  if (isPlain(value)) return `<${expand(String(value['@id']))}>`
  if (type === '@id') return `<${expand(String(value))}>`
  if (type !== undefined) return `"${escaped(String(value))}"^^<${type}>`
  if (typeof value === 'string') return `"${escaped(value)}"`
  return `"${String(value)}"^^<${XSD}${typeof value === 'boolean' ? 'boolean' : 'integer'}>`
}

/** Writes a compact IRI in full. Anything whose prefix the context does not know is one already. */
function expander(context: Context): (compact: string) => string {
  const prefixes = new Map(Object.entries(context).filter(([key]) => !key.startsWith('@')))
  return (compact) => {
    const colon = compact.indexOf(':')
    const prefix = prefixes.get(compact.slice(0, colon))
    return typeof prefix === 'string' ? prefix + compact.slice(colon + 1) : compact
  }
}

function classesOf(context: Context, expand: (compact: string) => string): ReadonlyMap<string, Class> {
  const classes = new Map<string, Class>()
  for (const [name, declared] of Object.entries(context)) {
    if (!isPlain(declared) || !isPlain(declared['@context'])) continue
    const terms = Object.entries(declared['@context']).map(([key, term]) => [key, termOf(term, expand)] as const)
    classes.set(name, { iri: `<${expand(String(declared['@id']))}>`, terms: new Map(terms) })
  }
  return classes
}

function termOf(term: unknown, expand: (compact: string) => string): Term {
  const { '@id': id, '@type': type } = isPlain(term) ? term : { '@id': term, '@type': undefined }
  const predicate = `<${expand(String(id))}>`
  return { predicate, type: typeof type === 'string' ? expand(type) : undefined }
}

// eslint-disable-next-line no-control-regex -- control characters are what must be escaped
const SPECIAL = /["\\\u0000-\u001F\u007F]/g
const SHORT: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
}

const escaped = (text: string): string =>
  // Most texts are plain, and looking is faster than replacing nothing.
  text.search(SPECIAL) === -1
    ? text
    : text.replaceAll(
        SPECIAL,
        (one) => SHORT[one] ?? `\\u${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
      )
