import type { ReleaseFile } from '@demarche/exporter'

/** The files of one format. */
export interface FormatGroup {
  /** What the files are called on the page: their ending. */
  readonly name: string
  readonly title: string
  /** For whom the format is. */
  readonly advice: string
  /** The file to take if one is enough. */
  readonly best: ReleaseFile | undefined
  readonly files: readonly ReleaseFile[]
}

interface Known {
  readonly title: string
  readonly advice: string
  /** Which file to take first, where not simply the largest. */
  readonly first?: RegExp
}

/** Formats by the ending of their files, in the order of the page. A format that is not named here comes last. */
const KNOWN: Readonly<Record<string, Known>> = {
  xlsx: { title: 'Excel', advice: 'Excel, LibreOffice: this one' },
  csv: { title: 'CSV', advice: 'Any spreadsheet or statistics program: CSV', first: /(^|\/)deals\.csv$/ },
  parquet: { title: 'Parquet', advice: 'Python, R, DuckDB, with types: Parquet', first: /(^|\/)deals\.parquet$/ },
  sqlite: { title: 'SQLite', advice: 'SQL, all tables in one file: SQLite' },
  json: { title: 'JSON', advice: 'Programs, records as they are: JSON', first: /(^|\/)dataset\.json$/ },
  jsonl: { title: 'JSON lines', advice: 'Programs, one record a line: JSON lines', first: /(^|\/)deal\.jsonl$/ },
  jsonld: { title: 'Linked data', advice: 'Linked data: JSON-LD' },
  nq: { title: 'N-Quads', advice: 'Triple stores: N-Quads' },
  ttl: { title: 'Turtle', advice: 'Vocabularies and shapes for triple stores: Turtle' },
  sql: { title: 'SQL', advice: 'Empty tables for a database of your own: SQL', first: /(^|\/)schema\.sql$/ },
  md: { title: 'Texts', advice: 'To read: codebook, changes, notes', first: /(^|\/)codebook\.md$/ },
  cff: { title: 'Citation file', advice: 'Reference managers: citation file' },
  other: { title: 'Licence and checksums', advice: 'Licence and checksums', first: /^LICENSE$/ },
}

/** The files of a release by format, each with advice. */
export function formatGroups(files: readonly ReleaseFile[]): readonly FormatGroup[] {
  const byEnding = Map.groupBy(files, ({ path }) => /\.([a-z0-9]+)(?:\.gz|\.zip)?$/.exec(path)?.[1] ?? 'other')
  const order = [...Object.keys(KNOWN), ...[...byEnding.keys()].filter((name) => !(name in KNOWN)).toSorted()]
  return order.flatMap((name) => {
    const found = byEnding.get(name)
    return found === undefined ? [] : [groupOf(name, found)]
  })
}

function groupOf(name: string, files: readonly ReleaseFile[]): FormatGroup {
  const { title, advice, first } = KNOWN[name] ?? { title: name.toUpperCase(), advice: `Other files: ${name}` }
  const largest = files.toSorted((a, b) => b.bytes - a.bytes)[0]
  const best = first === undefined ? largest : (files.find(({ path }) => first.test(path)) ?? largest)
  return { name, title, advice, best, files }
}
