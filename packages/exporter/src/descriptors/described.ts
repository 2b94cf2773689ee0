import { dateBounds, kindNames, type Dataset } from '@demarche/schema'
import type { About } from '../about.ts'
import type { Author } from '../citation.ts'
import type { Settings } from '../format.ts'
import type { ReleaseFile } from '../manifest.ts'
import type { Table } from '../table.ts'
import { tables } from '../tables/index.ts'
import { views } from '../views/index.ts'

/** All that a descriptor may say of a release. Nothing in it comes from a clock. */
export interface Described {
  /** IRI that all IRIs of the dataset begin with. */
  readonly base: string
  readonly title: string
  readonly description: string
  readonly version: string | undefined
  /** SPDX identifier, and where the terms are. */
  readonly licence: { readonly id: string; readonly url: string } | undefined
  readonly authors: readonly Author[]
  readonly keywords: readonly string[]
  readonly doi: string | undefined
  /** Where the dataset is found. */
  readonly url: string
  /** Day of the last coding or review of any record: when the content last changed. */
  readonly modified: string | undefined
  /** Day of the release where its makers say it, otherwise `modified`. */
  readonly published: string | undefined
  /** First and last day of what the dataset tells of. */
  readonly coverage: readonly [from: string, to: string] | undefined
  readonly about: About
  /** Every file written before. */
  readonly files: readonly ReleaseFile[]
  /** The CSV files with what they hold. */
  readonly csv: readonly CsvFile[]
}

/** A table or view as a CSV file. */
export interface CsvFile {
  readonly table: Table
  readonly file: ReleaseFile
}

/** Gathers what descriptors say. */
export function describedOf(dataset: Dataset, { base, about = {}, files }: Settings): Described {
  const { citation } = about
  const modified = lastDay(dataset)
  return {
    base,
    title: citation?.title ?? 'Arms deals and the diplomatic statements around them',
    description:
      citation?.abstract ?? 'Arms deals and diplomatic statements, each value with the excerpts it rests on.',
    version: citation?.version,
    licence: citation && { id: citation.licence, url: `https://spdx.org/licenses/${citation.licence}` },
    authors: citation?.authors ?? [],
    keywords: citation?.keywords ?? [],
    doi: citation?.doi,
    url: citation?.url ?? base,
    modified,
    published: citation?.released ?? modified,
    coverage: coverageOf(dataset),
    about,
    files: [...files()],
    csv: csvFiles(files()),
  }
}

function csvFiles(files: readonly ReleaseFile[]): readonly CsvFile[] {
  const named = [
    ...tables.map((table) => ({ table, path: `csv/${table.name}.csv` })),
    ...views.map((table) => ({ table, path: `views/${table.name}.csv` })),
  ]
  return named.flatMap(({ table, path }) => {
    const file = files.find((one) => one.path === path)
    return file ? [{ table, file }] : []
  })
}

function lastDay(dataset: Dataset): string | undefined {
  let last: string | undefined
  for (const kind of kindNames) {
    for (const { curation } of dataset.each(kind)) {
      for (const day of [curation.coded, curation.reviewed ?? '']) last = last === undefined || day > last ? day : last
    }
  }
  return last
}

function coverageOf(dataset: Dataset): Described['coverage'] {
  let [from, to]: (string | undefined)[] = []
  const see = (date: object) => {
    if (!('edtf' in date) || typeof date.edtf !== 'string') return
    const { min, max } = dateBounds(date.edtf) ?? {}
    if (min !== undefined && (from === undefined || min < from)) from = min
    if (max !== undefined && (to === undefined || max > to)) to = max
  }
  for (const { events } of dataset.each('deal'))
    for (const { date, realis } of events) if (realis === 'actual') see(date)
  for (const { date } of dataset.each('statement')) see(date)
  return from === undefined || to === undefined ? undefined : [from, to]
}
