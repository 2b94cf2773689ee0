import type { ReleaseFile } from '@demarche/exporter'

/** A few lines that load the release in one tool. */
interface Snippet {
  readonly tool: string
  readonly code: string
}

/** How to load the deals with their parties, from the files that the release has. */
export function snippets(files: readonly ReleaseFile[]): readonly Snippet[] {
  const has = (path: string): boolean => files.some((file) => file.path === path)
  const parquet = has('parquet/deals.parquet') && has('parquet/deal_parties.parquet')
  const [deals, parties] = ['deals', 'deal_parties'].map((name) =>
    parquet ? `parquet/${name}.parquet` : `csv/${name}.csv`,
  )
  const both = { deals: deals ?? '', parties: parties ?? '' }
  return [python(parquet, both), r(parquet, both), duckdb(both)]
}

interface Paths {
  readonly deals: string
  readonly parties: string
}

const python = (parquet: boolean, { deals, parties }: Paths): Snippet => {
  const read = (path: string): string =>
    parquet ? `pd.read_parquet("${path}")` : `pd.read_csv("${path}", dtype="string", keep_default_na=False)`
  return {
    tool: 'Python (pandas)',
    code: `import pandas as pd

deals = ${read(deals)}
parties = ${read(parties)}
suppliers = deals.merge(parties[parties["role"] == "supplier"], left_on="id", right_on="deal")`,
  }
}

const r = (parquet: boolean, { deals, parties }: Paths): Snippet => {
  const read = (path: string): string =>
    parquet ? `arrow::read_parquet("${path}")` : `readr::read_csv("${path}", col_types = readr::cols(.default = "c"))`
  return {
    tool: 'R',
    code: `deals <- ${read(deals)}
parties <- ${read(parties)}
suppliers <- merge(deals, subset(parties, role == "supplier"), by.x = "id", by.y = "deal")`,
  }
}

const duckdb = ({ deals, parties }: Paths): Snippet => ({
  tool: 'DuckDB',
  code: `SELECT d.id, d.title, d.status, p.actor AS supplier
FROM '${deals}' d JOIN '${parties}' p ON p.deal = d.id
WHERE p.role = 'supplier';`,
})
