import { codebookOf, markdownTable } from '@demarche/exporter'
import type { GeneratedFile } from './generated-file.ts'

const NOTICE = '<!-- Generated from packages/exporter by `npm run generate`. Edit the view, not this page. -->'

const entries = () => codebookOf().tables.filter(({ lost }) => lost !== undefined)

/** A page for each flat view: what a row is, what is lost, and its columns. */
export const viewPages = (): readonly GeneratedFile[] => [
  { path: 'docs/views/README.md', text: index() },
  ...entries().map((view) => ({ path: `docs/views/${view.name}.md`, text: page(view) })),
]

const index = (): string =>
  [
    NOTICE,
    '# Flat views',
    'Tables in `views/` of a release that are easier to load than those in `csv/`, because they leave things out. None of them can be turned back into records. Lists stand in one cell, apart by `|`, and hold ids or codes only.',
    markdownTable(
      ['view', 'one row'],
      entries().map(({ name, summary }) => [`[${name}](${name}.md)`, summary]),
    ),
  ]
    .join('\n\n')
    .concat('\n')

const page = ({ name, title, summary, key, lost = [], columns }: ReturnType<typeof entries>[number]): string =>
  [
    NOTICE,
    `# ${name}`,
    `${title}. One row: ${summary} Key: ${key.map((column) => `\`${column}\``).join(', ')}.`,
    '## What is lost',
    lost.map((one) => `- ${one}`).join('\n'),
    '## Columns',
    markdownTable(
      ['column', 'type', 'what', 'derived from'],
      columns.map((column) => [
        `\`${column.name}\``,
        `${column.vocabulary === undefined ? column.type : `code of ${column.vocabulary}`}${column.separator === undefined ? '' : ', list'}`,
        column.description,
        column.derivedFrom ?? '',
      ]),
    ),
  ]
    .join('\n\n')
    .concat('\n')
