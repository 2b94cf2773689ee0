import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { markdownTable } from '@demarche/exporter'
import type { Dataset } from '@demarche/schema'
import type { GeneratedFile } from './generated-file.ts'
import { monthsOf, type Month } from './worked-example/months.ts'
import { timeline } from './worked-example/timeline.ts'

const PAGE = 'docs/guides/from-excerpt-to-regression.md'
const CHART = 'docs/guides/pictures/statements-and-deliveries.svg'
const RECIPIENT = 'SRB'
const STATEMENT = '2019-11-01-palmer-careful'
const EXCERPT = 'ap'

/** The worked example: its excerpt, its table and its figures, within the text that is written there, and its chart. */
export function workedExample(root: string, dataset: Dataset): readonly GeneratedFile[] {
  const months = monthsOf(dataset, RECIPIENT)
  const regions = { excerpt: excerpt(dataset), table: table(months), figures: figures(months) }
  const text = Object.entries(regions).reduce(fill, readFileSync(join(root, PAGE), 'utf8'))
  const label = 'Statements about arms deals with Serbia by month, and the months of deliveries'
  return [
    { path: PAGE, text },
    { path: CHART, text: timeline(months, label) },
  ]
}

/** Puts a text between the marks of its region. */
function fill(page: string, [name, text]: readonly [string, string]): string {
  const [start, end] = [`<!-- ${name}: generated -->\n\n`, '\n\n<!-- end -->']
  const from = page.indexOf(start)
  const to = page.indexOf(end, from)
  if (from === -1 || to === -1) throw new Error(`${PAGE} has no region ${name}`)
  return page.slice(0, from + start.length) + text + page.slice(to)
}

function excerpt(dataset: Dataset): string {
  const found = dataset.get('statement', STATEMENT)?.evidence.find(({ id }) => id === EXCERPT)
  if (found === undefined)
    throw new Error(`the worked example quotes ${EXCERPT} of ${STATEMENT}, which is not in data/`)
  return `> ${found.exact}\n>\n> [${found.source}](../../data/sources/2019/${found.source}.yaml)`
}

interface Group {
  readonly delivery: boolean
  readonly months: number
  readonly statements: number
}

const groups = (months: readonly Month[]): readonly Group[] =>
  [false, true].map((delivery) => {
    const those = months.filter(({ deliveries }) => deliveries > 0 === delivery)
    return { delivery, months: those.length, statements: those.reduce((sum, { speakers }) => sum + speakers.length, 0) }
  })

const table = (months: readonly Month[]): string =>
  markdownTable(
    ['delivery', 'months', 'statements', 'per month'],
    groups(months).map((one) => [
      String(one.delivery),
      String(one.months),
      String(one.statements),
      rate(one).toFixed(2),
    ]),
  )

const rate = ({ statements, months }: Group): number => statements / months

/** With one predictor of two values, Poisson regression estimates the rates of the two groups: the ratio needs no fitting. */
function figures(months: readonly Month[]): string {
  const [without, withDelivery] = groups(months).map(rate)
  const ratio = (withDelivery ?? Number.NaN) / (without ?? Number.NaN)
  return `From ${months[0]?.month} to ${months.at(-1)?.month}, a month with a delivery has ${ratio.toFixed(2)} times as many statements as one without.`
}
