import type { Format } from '../format.ts'
import { changes } from './changes.ts'
import { codebook } from './codebook.ts'
import { csv } from './csv.ts'
import { descriptors } from './descriptors.ts'
import { jsonLd } from './json-ld.ts'
import { json } from './json.ts'
import { jsonl } from './jsonl.ts'
import { nQuads } from './n-quads.ts'
import { parquet } from './parquet.ts'
import { schema } from './schema.ts'
import { sqlite } from './sqlite.ts'
import { views } from './views.ts'
import { xlsx } from './xlsx.ts'

/** Every format, in the order in which they are written: what describes other files comes after them. */
export const formats: readonly Format[] = [
  json,
  jsonl,
  csv,
  parquet,
  sqlite,
  xlsx,
  jsonLd,
  nQuads,
  views,
  changes,
  codebook,
  schema,
  descriptors,
]
