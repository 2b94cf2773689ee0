/** A node of a Turtle text, written out: a prefixed name, an IRI, a literal, a list or a nested node. */
export type Term = string & { readonly term?: never }

/** What is said of one subject: predicate, then its objects. Predicates without objects are left out. */
export type Statements = readonly (readonly [predicate: Term, ...objects: Term[]])[]

/** A Turtle document: prefixes, then subjects in the order given. */
export const turtle = (
  prefixes: Readonly<Record<string, string>>,
  subjects: Iterable<readonly [subject: Term, Statements]>,
): string =>
  [
    Object.entries(prefixes)
      .map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .`)
      .join('\n'),
    ...Array.from(subjects, ([subject, statements]) => `${subject}\n${predicates(statements, '  ')} .`),
  ]
    .join('\n\n')
    .concat('\n')

const predicates = (statements: Statements, indent: string): string =>
  statements
    .filter(([, ...objects]) => objects.length > 0)
    .map(([predicate, ...objects]) => `${indent}${predicate} ${objects.join(', ')}`)
    .join(' ;\n')

/** A node without an IRI, in square brackets. */
export const nested = (statements: Statements): Term => `[\n${predicates(statements, '    ')}\n  ]`

/** An RDF list. */
export const list = (terms: readonly Term[]): Term => `( ${terms.join(' ')} )`

/** An IRI in angle brackets; what may not stand there is percent-encoded. */
export const iri = (text: string): Term => `<${text.replaceAll(/[^!#-;=?-[\]_a-z~]/g, encodeURIComponent)}>`

/** A literal, with a language tag where one is given. */
export const literal = (text: string, language?: string): Term =>
  `"${text.replaceAll(/["\\\n\r\t]/g, (sign) => ESCAPES[sign] ?? sign)}"${language === undefined ? '' : `@${language}`}`

const ESCAPES: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }
