import type { Code, Vocabulary } from '@demarche/schema'
import { markdownTable } from '../markdown-table.ts'
import type { ColumnEntry } from './column-entry.ts'
import type { Codebook, TableEntry } from './codebook.ts'

/** The codebook as a page of Markdown. `agreement`: where the figures of agreement between coders stand, if anywhere. */
export const codebookPage = (book: Codebook, agreement: string | undefined): string =>
  [
    `# Codebook ${book.codebook}`,
    `Column contract ${book.contract}.`,
    book.notes.map((note) => `- ${note}`).join('\n'),
    '## Agreement between coders',
    agreement === undefined
      ? 'No figures of agreement come with this release.'
      : `The figures of agreement are in [${agreement}](${agreement}).`,
    '## Tables',
    ...book.tables.filter(({ lost }) => !lost).flatMap(section),
    '## Flat views',
    'They are easier to load, and leave out what the tables keep apart.',
    ...book.tables.filter(({ lost }) => lost).flatMap(section),
    '## Vocabularies',
    ...book.vocabularies.flatMap(vocabularySection),
  ]
    .join('\n\n')
    .concat('\n')

const section = ({ name, title, summary, key, columns, lost = [] }: TableEntry): readonly string[] => [
  `### ${name}`,
  `${title}. ${summary} Key: ${key.map((column) => `\`${column}\``).join(', ')}.`,
  ...(lost.length > 0 ? ['What is lost:', lost.map((one) => `- ${one}`).join('\n')] : []),
  markdownTable(['column', 'type', 'what', 'empty', 'RDF'], columns.map(columnCells)),
]

const columnCells = (column: ColumnEntry): readonly string[] => [
  `\`${column.name}\``,
  [
    column.vocabulary === undefined ? column.type : `code of [${column.vocabulary}](#${column.vocabulary})`,
    ...(column.separator === undefined ? [] : [`list, \`${column.separator}\``]),
    ...(column.references === undefined ? [] : [`in \`${column.references}\``]),
  ].join(', '),
  [column.description, ...(column.derivedFrom === undefined ? [] : [`Derived from ${column.derivedFrom}.`])].join(' '),
  column.empty,
  column.property === undefined ? '' : `\`${column.property}\``,
]

const vocabularySection = ({ id, title, description, source, codes }: Vocabulary): readonly string[] => [
  `### ${id}`,
  `${title}. ${description}${source === undefined ? '' : ` Source: ${source}`}`,
  markdownTable(
    ['code', 'meaning', 'example', 'elsewhere'],
    Object.entries<Code>(codes).map(([code, entry]) => [
      `\`${code}\``,
      `**${entry.label}**: ${entry.definition}`,
      entry.example ?? '',
      (entry.crosswalk ?? []).map(({ scheme, code: other, match }) => `${scheme} ${other} (${match})`).join('; '),
    ]),
  ),
]
