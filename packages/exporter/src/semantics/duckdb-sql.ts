import { compareText } from '@demarche/schema'
import type { ReleaseFile } from '../manifest.ts'

/** Views for DuckDB over the Parquet files of a release, to be run in its folder; undefined where there are none. */
export function duckdbSql(files: readonly ReleaseFile[]): string | undefined {
  const paths = files.map(({ path }) => path).filter((path) => path.endsWith('.parquet'))
  if (paths.length === 0) return undefined
  const sources = new Map(paths.map((path) => sourceOf(path)))
  const views = [...sources].toSorted(([a], [b]) => compareText(a, b)).map(([name, source]) => viewText(name, source))
  return ['-- DuckDB. Run in the folder of the release: duckdb -init schema/duckdb.sql', ...views]
    .join('\n')
    .concat('\n')
}

/** `parquet/deals.parquet`, `parquet/nested/deals.parquet`, or one part of `parquet/deals/year=2019/part-0.parquet`. */
function sourceOf(path: string): readonly [name: string, source: string] {
  const [, folder = '', file = ''] = path.split('/')
  if (path.split('/').length === 2) return [folder.replace(/\.parquet$/, ''), `'${path}'`]
  if (folder === 'nested') return [`${file.replace(/\.parquet$/, '')}_nested`, `'${path}'`]
  return [folder, `'parquet/${folder}/*/*.parquet', hive_partitioning = true, hive_types = {'year': INTEGER}`]
}

const viewText = (name: string, source: string): string =>
  `CREATE OR REPLACE VIEW ${name} AS SELECT * FROM read_parquet(${source});`
