import { PREFIXES, type Code, type Crosswalk, type Vocabulary } from '@demarche/schema'
import { vocabularies } from '../vocabularies.ts'
import { iri, literal, turtle, type Statements, type Term } from './turtle.ts'

type Subject = readonly [subject: Term, Statements]

/**
 * Every vocabulary in SKOS: a concept scheme for each, a concept for each code, mappings to the codes of other schemes.
 * Those have no IRIs of their own, so each gets one below `scheme/`, which names it and nothing more.
 */
export function vocabularyText(base: string): string {
  const names: Names = {
    scheme: (id) => iri(`${base}code/${id}`),
    concept: (id, code) => iri(`${base}code/${id}/${code}`),
    other: ({ scheme, edition, code }) =>
      iri(
        `${base}scheme/${[scheme, ...(edition === undefined ? [] : [edition]), code].map(encodeURIComponent).join('/')}`,
      ),
  }
  const { skos, dcterms } = PREFIXES
  return turtle({ skos, dcterms }, [...vocabularies.flatMap((one) => subjectsOf(one, names)), ...othersOf(names)])
}

interface Names {
  readonly scheme: (id: string) => Term
  readonly concept: (id: string, code: string) => Term
  readonly other: (crosswalk: Crosswalk) => Term
}

const subjectsOf = (vocabulary: Vocabulary, names: Names): readonly Subject[] => [
  [
    names.scheme(vocabulary.id),
    [
      ['a', 'skos:ConceptScheme'],
      ['dcterms:title', literal(vocabulary.title, 'en')],
      ['dcterms:description', literal(vocabulary.description, 'en')],
      ['dcterms:identifier', literal(vocabulary.id)],
      ['dcterms:source', ...(vocabulary.source === undefined ? [] : [literal(vocabulary.source, 'en')])],
      ['skos:hasTopConcept', ...Object.keys(vocabulary.codes).map((code) => names.concept(vocabulary.id, code))],
    ],
  ],
  ...Object.entries<Code>(vocabulary.codes).map(([code, entry]): Subject => conceptOf(vocabulary, code, entry, names)),
]

const MAPPINGS = {
  exact: 'skos:exactMatch',
  close: 'skos:closeMatch',
  broad: 'skos:broadMatch',
  narrow: 'skos:narrowMatch',
} as const

function conceptOf({ id }: Vocabulary, code: string, entry: Code, names: Names): Subject {
  const { label, definition, example, crosswalk = [] } = entry
  const mappings = Object.entries(MAPPINGS).map(([match, predicate]): Statements[number] => [
    predicate,
    ...crosswalk.filter((one) => one.match === match).map(names.other),
  ])
  return [
    names.concept(id, code),
    [
      ['a', 'skos:Concept'],
      ['skos:prefLabel', literal(label, 'en')],
      ['skos:notation', literal(code)],
      ['skos:definition', literal(definition, 'en')],
      ['skos:example', ...(example === undefined ? [] : [literal(example, 'en')])],
      ['skos:inScheme', names.scheme(id)],
      ['skos:topConceptOf', names.scheme(id)],
      ...mappings,
    ],
  ]
}

/** The codes elsewhere that ours are mapped to, each once. */
function othersOf(names: Names): readonly Subject[] {
  const all = vocabularies.flatMap(({ codes }) => Object.values<Code>(codes).flatMap(({ crosswalk = [] }) => crosswalk))
  const byName = new Map(all.map((crosswalk) => [names.other(crosswalk), crosswalk]))
  return [...byName]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { scheme, edition, code }]) => [
      name,
      [
        ['a', 'skos:Concept'],
        ['skos:notation', literal(code)],
        ['skos:prefLabel', literal(`${scheme}${edition === undefined ? '' : ` ${edition}`}: ${code}`, 'en')],
      ],
    ])
}
