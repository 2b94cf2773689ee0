import { tables } from '@demarche/exporter'
import type { Dataset, Deal } from '@demarche/schema'
import type { GeneratedFile } from './generated-file.ts'
import { panel, svg, type Line } from './svg.ts'

const DEAL = '2019-rus-srb-pantsir-s'
const PATH = 'items/pantsir/quantity'

/** The README's picture: one value of a real record, as it is written, as rows and as triples. */
export function picture(dataset: Dataset): readonly GeneratedFile[] {
  const deal = dataset.get('deal', DEAL)
  if (!deal) throw new Error(`the picture shows the deal ${DEAL}, which is not in data/`)
  const written = panel({
    x: 0,
    y: 0,
    width: 560,
    title: `data/deals/2019/${DEAL}.yaml`,
    lines: recordLines({ deal, dataset }),
  })
  const rows = panel({ x: 590, y: 0, width: 650, title: 'csv/claims.csv', lines: rowLines(dataset) })
  const triples = panel({
    x: 590,
    y: rows.height + 30,
    width: 650,
    title: 'rdf/dataset.jsonld',
    lines: tripleLines({ deal, dataset }),
  })
  return [
    {
      path: 'docs/picture.svg',
      text: svg([written, rows, triples], {
        width: 1240,
        label: 'One value of a deal, with the sentences it rests on, as a record, as rows and as triples.',
      }),
    },
  ]
}

interface Shown {
  readonly deal: Deal
  readonly dataset: Dataset
}

type Quantity = Extract<Deal['items'][number]['quantity'], { unit: unknown }>

function quantityOf(deal: Deal): Quantity {
  const quantity = deal.items.find(({ id }) => id === 'pantsir')?.quantity
  if (!quantity || 'missing' in quantity) throw new Error('the picture shows the quantity of the item pantsir')
  return quantity
}

interface Account {
  readonly count?: number | undefined
  readonly unit: string
  readonly evidence?: readonly string[] | undefined
}

/** The preferred account and the two that differ most plainly: one battery, one system. */
function accountsOf(deal: Deal): readonly Account[] {
  const quantity = quantityOf(deal)
  const others = (quantity.alternatives ?? []).filter(({ count }) => count === 1)
  return [quantity, ...others]
}

/** The excerpt of an account that most readers can read: an English one if there is one, the shortest of them. */
function sentenceOf({ deal, dataset }: Shown, { evidence = [] }: Account): Deal['evidence'][number] {
  const foreign = (source: string): number => (dataset.get('source', source)?.language === 'en' ? 0 : 1)
  const [sentence] = deal.evidence
    .filter(({ id }) => evidence.includes(id))
    .toSorted((a, b) => foreign(a.source) - foreign(b.source) || a.exact.length - b.exact.length)
  if (!sentence) throw new Error('an account without a sentence')
  return sentence
}

function recordLines(shown: Shown): readonly Line[] {
  const accounts = accountsOf(shown.deal)
  const [preferred, ...others] = accounts
  if (!preferred) return []
  return [
    ['key', 'items:'],
    ['key', `  - id: pantsir`],
    ['key', '    quantity:'],
    ['strong', `      count: ${preferred.count}`],
    ['strong', `      unit: ${preferred.unit}`],
    ['plain', `      evidence: [${sentenceOf(shown, preferred).id}, …]`],
    ['key', '      alternatives:'],
    ...others.map((other): Line => [
      'strong',
      `        - { count: ${other.count}, unit: ${other.unit}, evidence: [${sentenceOf(shown, other).id}, …] }`,
    ]),
    ['plain', ''],
    ['key', 'evidence:'],
    ...accounts.flatMap((account): readonly Line[] => {
      const { id, source, exact } = sentenceOf(shown, account)
      return [
        ['key', `  - id: ${id}`],
        ['plain', `    source: ${source}`],
        ['quote', `    exact: ${exact}`],
      ]
    }),
  ]
}

const line = (cells: readonly unknown[]): string =>
  [12, 6, 20, 0].map((width, index) => String(cells[index] ?? '').padEnd(width)).join(' ')

function rowLines(dataset: Dataset): readonly Line[] {
  const claims = tables.find(({ name }) => name === 'claims')
  const rows = [...(claims?.rows(dataset) ?? [])].filter(
    (row) => row['record_id'] === DEAL && row['path'] === PATH && (row['field'] === 'count' || row['field'] === 'unit'),
  )
  const shown = rows.filter(
    (row) =>
      row['rank'] === 'preferred' ||
      rows.some(
        (other) => other['alternative'] === row['alternative'] && other['field'] === 'count' && other['value'] === '1',
      ),
  )
  return [
    ['key', line(['rank', 'field', 'value', 'excerpt'])],
    ...shown.map((row): Line => [
      row['rank'] === 'preferred' ? 'strong' : 'plain',
      line([row['rank'], row['field'], row['value'], row['excerpt']]),
    ]),
  ]
}

function tripleLines(shown: Shown): readonly Line[] {
  const preferred = quantityOf(shown.deal)
  const { id, exact, source } = sentenceOf(shown, preferred)
  return [
    ['key', `deal/${DEAL}#${PATH}`],
    ['strong', `    dm:count     ${preferred.count} ;`],
    ['strong', `    dm:unit      code/quantity-unit/${preferred.unit} ;`],
    ['plain', `    dm:evidence  …#evidence/${id} .`],
    ['key', `…#evidence/${id}`],
    ['quote', `    oa:exact      "${exact}" ;`],
    ['plain', `    oa:hasSource  source/${source} .`],
  ]
}
