import { dateBounds, type Dataset, type Deal, type Statement } from '@demarche/schema'
import { byName, countBy, most, type Counts } from './count.ts'
import { regionOf } from './region.ts'

/** A chart of the coverage page with what it counts. */
export interface Figure {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly counts: Counts
}

/** What the dataset holds, counted: the charts of the coverage page in their order. */
export const figuresOf = (dataset: Dataset): readonly Figure[] => [
  ...dealFigures(dataset),
  ...statementFigures(dataset),
  ...sourceFigures(dataset),
]

const REGIONS = 'Regions are those of the state numbers of the Correlates of War project.'
const MOST = 14

function dealFigures(dataset: Dataset): readonly Figure[] {
  const figure = (id: string, title: string, text: string, namesOf: (deal: Deal) => readonly string[]): Figure => ({
    id: `deals-by-${id}`,
    title: `Deals by ${title}`,
    text,
    counts: most(countBy(dataset.all('deal'), namesOf), MOST),
  })
  const decades = figure('decade', 'decade', 'By the first dated event that happened or was planned.', decadesOf)
  return [
    { ...decades, counts: byName(decades.counts) },
    figure('supplier-region', 'region of the supplier', REGIONS, regions(dataset, 'supplier')),
    figure('recipient-region', 'region of the recipient', REGIONS, regions(dataset, 'recipient')),
    figure('supplier', 'supplier', 'The most frequent.', actors('supplier')),
    figure('recipient', 'recipient', 'The most frequent.', actors('recipient')),
    figure('existence', 'existence', 'As far as the sources bear it out.', ({ existence }) => [existence.value]),
    figure('category', 'category', 'Once for each category among the items.', ({ items }) =>
      items.map(({ category }) => category),
    ),
  ]
}

function statementFigures(dataset: Dataset): readonly Figure[] {
  const statements = dataset.all('statement')
  const byDecade = countBy(statements, ({ date }) => decadeOf('edtf' in date ? date.edtf : undefined))
  const languages = statements.flatMap((statement) =>
    statement.renditions.map(({ evidence }) => languageOf(statement, evidence, dataset)),
  )
  return [
    {
      id: 'statements-by-decade',
      title: 'Statements by decade',
      text: 'By the day they were made.',
      counts: byName(byDecade),
    },
    {
      id: 'renditions-by-language',
      title: 'Renditions by language',
      text: 'In which languages the statements were read: one statement may have several renditions.',
      counts: most(
        countBy(languages, (language) => [language]),
        MOST,
      ),
    },
  ]
}

function sourceFigures(dataset: Dataset): readonly Figure[] {
  const sources = dataset.all('source')
  const byDecade = countBy(sources, ({ published }) => decadeOf('edtf' in published ? published.edtf : undefined))
  return [
    { id: 'sources-by-type', title: 'Sources by type', text: '', counts: countBy(sources, ({ type }) => [type]) },
    {
      id: 'sources-by-language',
      title: 'Sources by language',
      text: 'The language of the text that was read.',
      counts: most(
        countBy(sources, ({ language }) => [language]),
        MOST,
      ),
    },
    { id: 'sources-by-decade', title: 'Sources by decade of publication', text: '', counts: byName(byDecade) },
  ]
}

const partiesAs = (role: string, deal: Deal): readonly string[] =>
  deal.parties.flatMap((party) => (party.role === role && 'actor' in party ? [party.actor] : []))

const actors =
  (role: string) =>
  (deal: Deal): readonly string[] =>
    partiesAs(role, deal)

const regions =
  (dataset: Dataset, role: string) =>
  (deal: Deal): readonly string[] =>
    partiesAs(role, deal).map((id) => regionOf(dataset.get('actor', id)))

/** The decade of the earliest event of a deal. */
function decadesOf({ events }: Deal): readonly string[] {
  const decades = (events ?? []).flatMap(({ date }) => decadeOf('edtf' in date ? date.edtf : undefined))
  return [decades.filter((decade) => decade !== UNDATED).toSorted()[0] ?? UNDATED]
}

const UNDATED = 'undated'

/** The decade that a date begins in; of one open at the start, that it ends in. */
function decadeOf(edtf: string | undefined): readonly string[] {
  const bounds = edtf === undefined ? undefined : dateBounds(edtf)
  const day = bounds?.min ?? bounds?.max
  return [day === undefined ? UNDATED : `${day.slice(0, 3)}0s`]
}

function languageOf({ evidence }: Statement, excerpt: string, dataset: Dataset): string {
  const source = evidence.find(({ id }) => id === excerpt)?.source
  return (source === undefined ? undefined : dataset.get('source', source)?.language) ?? 'und'
}
