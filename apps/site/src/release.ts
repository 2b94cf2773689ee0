import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ReleaseFile } from '@demarche/exporter'
import { datasetOf, kindNames, UsageError, type Dataset, type Entry } from '@demarche/schema'
import type { Doc } from './docs/doc.ts'
import { readDocs } from './docs/read-docs.ts'
import { mentionsIn } from './mentions.ts'

/** What the pages are written from: the records of a release, what was derived, and its files. */
export interface Release {
  readonly folder: string
  readonly dataset: Dataset
  readonly derived: Derived
  readonly index: Index
  /** For every `<kind>/<id>`, the records that name it. */
  readonly mentions: ReturnType<typeof mentionsIn>
  /** The repository's pages that the site shows. */
  readonly docs: readonly Doc[]
  /** Folder of the repository, with `docs/`. */
  readonly sources: string
  /** Version of the data, where the release says it. */
  readonly version: string | undefined
  /** Address of the repository that takes corrections, without a slash at its end. */
  readonly repository: string | undefined
}

/** What a release derives, as `json/dataset.json` has it. */
interface Derived {
  readonly deal: Readonly<Record<string, DerivedDeal>>
  readonly dates: Readonly<Record<string, { readonly min?: string; readonly max?: string }>>
}

interface DerivedDeal {
  readonly status?: string
  readonly statusAsOf?: string
  readonly firstDelivery?: string
  readonly independentSources?: number
  readonly disputed?: boolean
}

/** `index.json` of a release. */
interface Index {
  readonly version?: string
  readonly base: string
  readonly codebook: string
  /** Absent in releases that were made before there was one. */
  readonly valid?: boolean
  readonly files: readonly ReleaseFile[]
}

interface ReleaseRequest {
  /** Folder of the release. */
  readonly folder: string
  /** Folder of the repository, with `docs/`. */
  readonly sources: string
  /** Address of the repository on the web. */
  readonly repository: string | undefined
}

/** Reads a release folder and the pages beside it. Throws UsageError where there is none, or it lacks the JSON files. */
export function readRelease({ folder, sources, repository }: ReleaseRequest): Release {
  const [dataset, index] = ['json/dataset.json', 'index.json'].map((path) => {
    const file = join(folder, path)
    if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
    throw new UsageError(`${folder} is no release with ${path}.`, 'Write one first: npx demarche export --out dist.')
  })
  const entries: readonly Entry[] = kindNames.flatMap((kind) =>
    dataset.records[kind].map((record: Entry['record']) => ({ kind, record })),
  )
  const records = datasetOf(entries)
  const { derived } = dataset
  const mentions = mentionsIn(records)
  const docs = readDocs(sources)
  return { folder, sources, dataset: records, derived, index, mentions, docs, version: index.version, repository }
}
