import { contextOf, type Context, type ScalarShape } from '@demarche/schema'
import { isPlain } from '../plain.ts'
import type { Syntax } from './syntax.ts'

const RDF_TYPE = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>'
const XSD = 'http://www.w3.org/2001/XMLSchema#'

interface Class {
  readonly iri: string
  readonly terms: ReadonlyMap<string, Term>
}

/** How the values of one property are written: as IRIs, or as literals of a datatype (undefined: by their type). */
interface Term {
  readonly predicate: string
  readonly type: string | undefined
}

/** N-Quads, with the terms of the context of records: what a JSON-LD processor makes of the JSON-LD. */
export function quadSyntax(base: string): Syntax {
  const context = contextOf(base)
  const spelled = expander(context)
  const classes = classesOf(context, spelled)
  const classOf = (name: string) => known(classes.get(name), `class ${name}`)
  return {
    nests: false,
    spelled,
    escaped,
    node: (className) => ({ open: '<', head: `> ${RDF_TYPE} ${classOf(className).iri} .\n`, close: '' }),
    subject: (iri) => `<${iri}>`,
    frame({ className, key }, value) {
      const { predicate, type } = known(classOf(className).terms.get(key), `term ${key} of ${className}`)
      const [left, right] = value.type === 'literal' ? ['"', `"${datatype(type, value.of)}`] : ['<', '>']
      const open = ` ${predicate} ${left}${value.type === 'iri' ? value.start : ''}`
      const close = `${right} .\n`
      return { open, next: open, end: close, close, none: '' }
    },
  }
}

function known<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`No ${name} in the context`)
  return value
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

function classesOf(context: Context, spelled: (compact: string) => string): ReadonlyMap<string, Class> {
  const classes = new Map<string, Class>()
  for (const [name, declared] of Object.entries(context)) {
    if (!isPlain(declared) || !isPlain(declared['@context'])) continue
    const terms = Object.entries(declared['@context']).map(([key, term]) => [key, termOf(term, spelled)] as const)
    classes.set(name, { iri: `<${spelled(String(declared['@id']))}>`, terms: new Map(terms) })
  }
  return classes
}

function termOf(term: unknown, spelled: (compact: string) => string): Term {
  const { '@id': id, '@type': type } = isPlain(term) ? term : { '@id': term, '@type': undefined }
  return { predicate: `<${spelled(String(id))}>`, type: typeof type === 'string' ? spelled(type) : undefined }
}

function datatype(type: string | undefined, of: ScalarShape['type']): string {
  if (type !== undefined) return `^^<${type}>`
  return of === 'integer' || of === 'boolean' ? `^^<${XSD}${of}>` : ''
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
