import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { DuckDBInstance } from '@duckdb/node-api'
import jsonld from 'jsonld'
import { Parser, Store } from 'n3'
import oxigraph from 'oxigraph'
import SHACLValidator from 'rdf-validate-shacl'
import { beforeAll, describe, expect, test } from 'vitest'
import { client, noPython } from './python.ts'
import { dataFolder, demarche, scratch } from './run.ts'

const folder = scratch()
const release = join(folder, 'release')
const BASE = 'https://w3id.org/demarche/'

type Node = Record<string, unknown>

const text = (path: string): string => readFileSync(join(release, path), 'utf8')
const document = (): { '@graph': Node[] } => JSON.parse(text('rdf/dataset.jsonld')) as { '@graph': Node[] }
const json = <T>(kind: string): T[] => JSON.parse(text(`json/${kind}.json`)) as T[]

beforeAll(() => {
  const formats = 'json,csv,parquet,json-ld,schema'
  expect(demarche(['export', '--data', dataFolder, '--out', release, '--formats', formats])).toMatchObject({ code: 0 })
})

function storeOf(data: string): oxigraph.Store {
  const store = new oxigraph.Store()
  store.load(data, { format: 'application/ld+json' })
  return store
}

const PREFIXES = `PREFIX dm: <${BASE}ns#> PREFIX oa: <http://www.w3.org/ns/oa#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>`
const select = (store: oxigraph.Store, query: string): Map<string, { value: string }>[] =>
  store.query(`${PREFIXES} ${query}`) as Map<string, { value: string }>[]

const WALK = `SELECT ?deal ?event ?words ?publisher WHERE {
  ?deal a dm:Deal ; dm:events ?event . ?event dm:evidence ?evidence .
  ?evidence oa:exact ?words ; oa:hasSource ?source . ?source a dm:Source }`

interface Told {
  readonly id: string
  readonly events: readonly { readonly id: string; readonly evidence?: readonly string[] }[]
  readonly evidence: readonly { readonly id: string; readonly exact: string }[]
}

/** The walk from deals over events and their evidence to the words, in the records themselves. */
const walked = (deals: readonly Told[]): string[] =>
  deals.flatMap(({ id, events, evidence }) =>
    events.flatMap((event) =>
      (event.evidence ?? []).map((name) => `${id} ${event.id} ${evidence.find((one) => one.id === name)?.exact}`),
    ),
  )

test('SPARQL walks from deals over events and evidence to the words, as the records do', () => {
  const paths = select(storeOf(text('rdf/dataset.jsonld')), WALK).map((row) => {
    const [deal = '', event = ''] = (row.get('event')?.value ?? '').slice(`${BASE}id/deal/`.length).split('#events/')
    return `${deal} ${event} ${row.get('words')?.value}`
  })
  const told = walked(json<Told>('deal'))
  expect(told.length).toBeGreaterThan(50)
  expect(paths.toSorted()).toEqual(told.toSorted())
  const damaged = document()
  const deal = damaged['@graph'].find((node) => node['@type'] === 'Deal') as { evidence: Node[] }
  for (const one of deal.evidence) delete one['exact']
  expect(select(storeOf(JSON.stringify(damaged)), WALK).length).toBeLessThan(told.length)
})

test('every code that is used has a label and a definition in the vocabulary', () => {
  const store = storeOf(text('rdf/dataset.jsonld'))
  const bare = `SELECT DISTINCT ?code WHERE { ?thing ?property ?code
    FILTER(STRSTARTS(STR(?code), "${BASE}code/")) FILTER NOT EXISTS { ?code skos:prefLabel ?label ; skos:definition ?definition }
    FILTER NOT EXISTS { ?code a skos:ConceptScheme } }`
  expect(select(store, bare).length).toBeGreaterThan(50)
  store.load(text('schema/vocabulary.ttl'), { format: 'text/turtle' })
  expect(select(store, bare).map((row) => row.get('code')?.value)).toEqual([])
  const mapped = `SELECT ?other WHERE { ?code skos:exactMatch|skos:closeMatch|skos:broadMatch|skos:narrowMatch ?other .
    ?other skos:notation ?notation }`
  expect(select(store, mapped).length).toBeGreaterThan(50)
})

interface DealNode extends Node {
  existence: Node
  items: (Node & { '@id': string; quantity: Node; weapon: Node })[]
}

/** What is done to one deal each, and what the shapes must then say: the node, and the constraint that it breaks. */
const DAMAGES: readonly ((deal: DealNode) => readonly [node: string, constraint: string])[] = [
  (deal) => {
    Reflect.deleteProperty(deal, 'existence')
    return ['', 'MinCount']
  },
  ({ existence }) => {
    existence['value'] = 'vocab:deal-existence/confirmd'
    return ['#existence', 'In']
  },
  ({ items: [item] }) => {
    item!.quantity['count'] = 'six'
    return [`${local(item!)}/quantity`, 'Datatype']
  },
  (deal) => {
    deal[`${BASE}ns#typo`] = 'x'
    return ['', 'Closed']
  },
  ({ items: [item] }) => {
    item!.weapon['value'] = 'id:weapon/no-such-weapon'
    return [`${local(item!)}/weapon`, 'Class']
  },
  ({ items: [item] }) => {
    Reflect.deleteProperty(item!, 'quantity')
    return [local(item!), 'Or']
  },
]

const local = (node: { '@id': string }): string => node['@id'].slice(node['@id'].indexOf('#'))

/** The graph with every damage in it, each in another deal, and what must be found. */
function damagedGraph(): { readonly text: string; readonly found: readonly string[] } {
  const all = document()
  const deals = all['@graph'].filter((node): node is DealNode => node['@type'] === 'Deal')
  const found = DAMAGES.map((damage, index) => {
    const [node, constraint] = damage(deals[index]!)
    return `${BASE}${String(deals[index]!['@id']).replace(':', '/')}${node} ${constraint}`
  })
  return { text: JSON.stringify(all), found: found.toSorted() }
}

const SHACL = /^.*#|ConstraintComponent$/g

/** What rdf-validate-shacl finds: nodes and the constraints that they break. */
async function violations(data: string): Promise<string[]> {
  const nQuads = await jsonld.toRDF(JSON.parse(data) as jsonld.JsonLdDocument, { format: 'application/n-quads' })
  const shapes = new Store(new Parser().parse(text('schema/shapes.ttl')))
  const { results } = await new SHACLValidator(shapes).validate(new Store(new Parser().parse(String(nQuads))))
  return results
    .map(
      ({ focusNode, sourceConstraintComponent: broken }) => `${focusNode?.value} ${broken?.value.replace(SHACL, '')}`,
    )
    .toSorted()
}

describe('the shapes hold for what is written, and two engines find the same in a damaged copy', () => {
  test('rdf-validate-shacl', async () => {
    expect(await violations(text('rdf/dataset.jsonld'))).toEqual([])
    const damaged = damagedGraph()
    expect(await violations(damaged.text)).toEqual(damaged.found)
  })

  test('pySHACL', async ({ skip }) => {
    if (noPython !== undefined) skip(noPython)
    const damaged = damagedGraph()
    const [shapes, good, bad] = ['release/schema/shapes.ttl', 'release/rdf/dataset.jsonld', 'bad.jsonld'].map((path) =>
      join(folder, path),
    )
    writeFileSync(bad!, damaged.text)
    expect(await client('shapes.py', [shapes!, good!])).toEqual({ code: 0, said: '' })
    const { code, said } = await client('shapes.py', [shapes!, bad!])
    expect({ code, said: said.trim().split('\n').toSorted() }).toEqual({ code: 1, said: damaged.found })
  })
})

interface Index {
  readonly files: readonly { readonly path: string; readonly rows?: number }[]
}

test('schema/duckdb.sql opens every table, with every row', async () => {
  const connection = await (await DuckDBInstance.create()).connect()
  await connection.run(`SET file_search_path = '${release}'`)
  await connection.run(text('schema/duckdb.sql'))
  const { files } = JSON.parse(text('index.json')) as Index
  for (const { path, rows } of files.filter((file) => file.path.startsWith('csv/'))) {
    const table = path.slice('csv/'.length, -'.csv'.length)
    const [[count]] = (await connection.runAndReadAll(`SELECT count(*) FROM ${table}`)).getRows() as [[bigint]]
    expect(Number(count), table).toBe(rows)
  }
})

test('schema/schema.sql makes the tables, and SQLite refuses a row that refers to nothing', () => {
  const database = new DatabaseSync(':memory:')
  database.exec(`PRAGMA foreign_keys = ON; ${text('schema/schema.sql')}`)
  const party = (deal: string) =>
    database.exec(`INSERT INTO deal_legal (deal, position, regime, relation) VALUES ('${deal}', 1, 'other', 'at-risk')`)
  expect(() => party('no-such-deal')).toThrow('FOREIGN KEY')
})
