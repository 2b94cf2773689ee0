import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Dataset } from '@demarche/schema'
import { parse } from 'csv-parse/sync'
import * as z from 'zod'
import { barChart } from './coverage/bar-chart.ts'
import { countBy, type Counts } from './coverage/count.ts'
import { figuresOf, type Figure } from './coverage/figures.ts'
import type { GeneratedFile } from './generated-file.ts'

/** A line of `data/coverage/searches.csv`: one search that was made to find pages. */
const search = z.object({
  date: z.iso.date(),
  topic: z.string().min(1),
  query: z.string().min(1),
  language: z.string().min(2),
  pages_used: z.coerce.number().int(),
})
type Search = z.infer<typeof search>

/** The coverage statement with its charts: what was searched, what is here, and what is not. */
export function coveragePage(root: string, dataset: Dataset): readonly GeneratedFile[] {
  const figures = figuresOf(dataset)
  const searches = searchesIn(join(root, 'data/coverage/searches.csv'))
  const limits = readFileSync(join(root, 'data/coverage/limits.md'), 'utf8').trim()
  const text = [
    NOTICE,
    '# Coverage',
    summary(dataset),
    limits,
    searched(searches),
    '## What is here',
    ...figures.map(section),
  ]
  return [
    { path: 'docs/coverage.md', text: `${text.join('\n\n')}\n` },
    ...figures.map(({ id, title, counts }) => ({ path: pathOf(id), text: barChart(counts, title) })),
  ]
}

const NOTICE =
  '<!-- Generated from data/ by `npm run generate`. The words on limits are in data/coverage/limits.md. -->'

const pathOf = (id: string): string => `docs/coverage/${id}.svg`

function summary(dataset: Dataset): string {
  const count = (kind: 'deal' | 'statement' | 'source'): number => dataset.all(kind).length
  return `${count('deal')} deals, ${count('statement')} statements, ${count('source')} sources. **What is not here was not looked for, or not found: its absence says nothing about the world.**`
}

function searchesIn(file: string): readonly Search[] {
  const rows: unknown = existsSync(file) ? parse(readFileSync(file, 'utf8'), { columns: true }) : []
  return z.array(search).parse(rows)
}

function searched(searches: readonly Search[]): string {
  const topics = Map.groupBy(searches, ({ topic }) => topic)
  const rows = [...topics].toSorted().map(([topic, all]) => {
    const languages = countBy(all, ({ language }) => [language]).map(({ name }) => name)
    const days = [...new Set(all.map(({ date }) => date))].toSorted()
    const used = all.reduce((sum, one) => sum + one.pages_used, 0)
    return `| ${topic} | ${all.length} | ${languages.join(', ')} | ${used} | ${[...new Set([days[0], days.at(-1)])].join(' to ')} |`
  })
  return [
    '## What was searched',
    `${searches.length} searches; each is a line of [data/coverage/searches.csv](../data/coverage/searches.csv).`,
    ['| topic | searches | languages of the queries | pages used | days |', '|---|--:|---|--:|---|', ...rows].join(
      '\n',
    ),
  ].join('\n\n')
}

function section({ id, title, text, counts }: Figure): string {
  const picture = `![${title}](coverage/${id}.svg)`
  return [`### ${title}`, ...(text === '' ? [] : [text]), picture, details(counts)].join('\n\n')
}

const details = (counts: Counts): string =>
  [
    '<details><summary>The numbers</summary>',
    '',
    '| | |',
    '|---|--:|',
    ...counts.map(({ name, count }) => `| ${name} | ${count} |`),
    '',
    '</details>',
  ].join('\n')
