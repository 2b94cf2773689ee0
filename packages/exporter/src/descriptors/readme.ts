import { CODEBOOK } from '@demarche/schema'
import { CONTRACT } from '../contract.ts'
import { markdownTable } from '../markdown-table.ts'
import type { CsvFile, Described } from './described.ts'
import type { Descriptor } from './descriptor.ts'

/** What a release holds, where to begin, and what must not be misread. */
export const readme: Descriptor = {
  path: 'README.md',
  mediaType: 'text/markdown',
  text: (release) =>
    [
      `# ${release.title}`,
      release.description.replaceAll(/\s+/g, ' '),
      facts(release),
      '## What is here',
      markdownTable(['', ''], folders(release)),
      ...tableSection(release),
      '## Before you count',
      BEFORE.map((line) => `- ${line}`).join('\n'),
      '## Cite',
      cite(release),
    ]
      .join('\n\n')
      .concat('\n'),
}

function facts({ version, licence, modified, coverage }: Described): string {
  return [
    ...(version === undefined ? [] : [`- Version ${version}`]),
    `- Codebook ${CODEBOOK}, column contract ${CONTRACT}`,
    ...(modified === undefined ? [] : [`- Last record coded or reviewed on ${modified}`]),
    ...(coverage ? [`- Tells of ${coverage.join(' to ')}`] : []),
    ...(licence ? [`- Licence: [${licence.id}](${licence.url})`] : []),
  ].join('\n')
}

const FOLDERS: readonly (readonly [path: string, what: string])[] = [
  ['csv/', 'The tables: UTF-8, one fact a row. Begin with `csv/deals.csv`, `csv/statements.csv` and `csv/claims.csv`.'],
  ['views/', 'Flat tables that are easier to load and leave things out; the codebook says what.'],
  ['json/', 'The records as they are, a file for each kind, and everything in `json/dataset.json`.'],
  ['jsonl/', 'The same, one record a line.'],
  ['parquet/', 'The tables with types; deals and statements nested. `schema/duckdb.sql` opens them all.'],
  ['sqlite/', 'The tables with their keys in one database.'],
  ['xlsx/', 'The tables as a workbook.'],
  ['rdf/', 'Linked data: `rdf/dataset.jsonld`, its context included.'],
  ['codebook/', 'What every table, column and code means.'],
  ['schema/', 'JSON Schema, JSON-LD context, SKOS, SHACL and SQL.'],
  ['changes/', 'What changed since the release before.'],
  ['datapackage.json', 'Data Package 2.0 of the CSV files.'],
  ['csv-metadata.json', 'CSV on the Web of the CSV files.'],
  ['croissant.json', 'Croissant 1.1.'],
  ['datacite.json', 'DataCite 4.'],
]

/** What follows is written after this page, so it cannot be looked up. */
const LATER: FolderRows = [
  ['dcat.jsonld', 'DCAT 3.'],
  ['ro-crate-metadata.json', 'RO-Crate 1.2.'],
  ['index.json', 'Every file with its size, SHA-256, media type and number of rows.'],
  ['SHA256SUMS', 'For `sha256sum -c SHA256SUMS`.'],
]

type FolderRows = readonly (readonly [path: string, what: string])[]

const folders = ({ files }: Described): FolderRows =>
  [...FOLDERS.filter(([path]) => files.some((file) => file.path.startsWith(path))), ...LATER].map(([path, what]) => [
    `\`${path}\``,
    what,
  ])

const tableSection = ({ csv }: Described): readonly string[] =>
  csv.length === 0 ? [] : ['## Tables', markdownTable(['table', 'rows', 'one row'], csv.map(tableCells))]

const tableCells = ({ table, file }: CsvFile): readonly string[] => [
  `[${table.name}](${file.path})`,
  String(file.rows ?? ''),
  table.summary,
]

const BEFORE = [
  'An empty cell means not recorded: never zero, never none. A column that ends in `missing` says why.',
  'The tables hold the preferred account. Other accounts stand in `claims`; `disputed` says that there are some.',
  'Numbers count units: six launchers and one battery may be the same goods. Never add up across units.',
  'Dates are EDTF; `_min` and `_max` are the days they can mean.',
  'Absence from the dataset says nothing about the world.',
]

function cite({ authors, title, version, published, doi, url }: Described): string {
  if (authors.length === 0) return 'No citation was given with the records.'
  const year = published?.slice(0, 4)
  const who = authors.map(({ name }) => name).join(', ')
  const where = doi === undefined ? url : `https://doi.org/${doi}`
  return `${who}${year === undefined ? '' : ` (${year})`}. *${title}*${version === undefined ? '' : `, version ${version}`}. ${where}. See \`CITATION.cff\`.`
}
