import type { Changes, RecordChange } from '@demarche/exporter'
import type { Dataset } from '@demarche/schema/model'
import {
  codeSpan,
  findCheck,
  markdownText,
  totalsOf,
  uncheckedOf,
  type Diagnostic,
  type Report,
} from '@demarche/validator'
import { editText, fateText, totalText } from '../changes/edit-text.ts'
import { tableOfTables } from '../changes/markdown.ts'
import { cardOf } from './card.ts'
import { sentenceOf } from './sentence-of.ts'
import { fit, type Limits, type Section } from './fit.ts'

/** What a review is written from. */
export interface Review {
  readonly changes: Changes
  /** Findings that are new against the base; those of the base apart. */
  readonly report: Report
  /** The records as they are now. */
  readonly dataset: Dataset
  /** The data folder as paths print it. */
  readonly root: string
}

/** Lets the comment be found and replaced: it is the first line of every one. */
const MARKER = '<!-- demarche review -->'

/** A comment on GitHub holds 65,536 characters, and one of over 200 lines is not read. */
export const COMMENT: Limits = { lines: 199, characters: 65_000, rest: 'see the whole review' }
export const WHOLE: Limits = { ...COMMENT, lines: Infinity, characters: Infinity }

/** The comment on a pull request: what it changes, in words, what is wrong, and what to compare with the pages. */
export function reviewPage(review: Review, limits: Limits): string {
  const { changes } = review
  const head = [MARKER, '## What this changes in the data', '', verdict(review), '', versionLine(changes)]
  return fit(head, sectionsOf(review), limits)
}

function verdict({ changes, report }: Review): string {
  const { error, warning } = totalsOf(report).severities
  const found = error + warning === 0 ? 'nothing to mend' : `${count(error, 'error')}, ${count(warning, 'warning')}`
  return `${capital(totalText(changes.records))}. New findings: ${found}.`
}

const versionLine = ({ bump }: Changes): string => `Version: **${bump.level}**. ${bump.reasons.join(' ')}`.trim()

const sectionsOf = ({ changes, report, dataset, root }: Review): readonly Section[] => {
  const groups = Map.groupBy(report.diagnostics, groupOf)
  const findings = (group: Group) => (groups.get(group) ?? []).map((finding) => [findingLine(finding, root)])
  return [
    { title: 'To mend', of: 'findings', pieces: findings('to mend') },
    { title: 'Possible duplicates', of: 'findings', pieces: findings('duplicate') },
    { title: 'Unfinished', of: 'findings', pieces: findings('unfinished') },
    { title: 'Records', of: 'records', pieces: changes.records.map(recordLines) },
    {
      title: 'Rows of tables',
      of: 'tables',
      pieces: changes.tables.length > 0 ? [tableOfTables(changes.tables).split('\n')] : [],
    },
    { title: 'To compare with the pages', of: 'records', pieces: cards(changes.records, dataset) },
    { title: 'Worth knowing', of: 'findings', pieces: findings('info') },
    {
      title: 'Not from this change',
      of: 'findings',
      pieces: report.known.map((finding) => [findingLine(finding, root)]),
    },
    {
      title: 'Not checked',
      of: 'points',
      // What was there before stands above, and the heading says the rest.
      pieces: uncheckedOf({ ...report, known: [] }).map((line) => [`- ${markdownText(line.replace(TITLE, ''))}`]),
    },
  ]
}

const TITLE = /^Not checked: /

type Group = 'to mend' | 'duplicate' | 'unfinished' | 'info'

function groupOf({ code, severity }: Diagnostic): Group {
  const slug = findCheck(code)?.slug ?? ''
  if (slug.startsWith('duplicate-')) return 'duplicate'
  if (slug === 'todo-marker' || slug === 'draft-status') return 'unfinished'
  return severity === 'info' ? 'info' : 'to mend'
}

function findingLine({ file, range, code, ...said }: Diagnostic, root: string): string {
  const place = codeSpan(`${root === '' ? '' : `${root}/`}${file}:${range.start.line}`)
  return `- ${place} ${code} ${markdownText(sentenceOf({ code, ...said }))}`
}

function recordLines(record: RecordChange): readonly string[] {
  const { kind, id, title, change } = record
  const fate = fateText(record) || change
  return [
    `- ${codeSpan(`${kind}/${id}`)} ${markdownText(`${fate}: ${title}`)}`,
    ...(record.change === 'changed' ? record.edits.map((edit) => `  - ${markdownText(editText(edit))}`) : []),
  ]
}

const cards = (records: readonly RecordChange[], dataset: Dataset): readonly (readonly string[])[] =>
  records.map((record) => cardOf(record, dataset)).filter((card) => card.length > 0)

const count = (number: number, one: string): string => `${number} ${number === 1 ? one : `${one}s`}`

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
