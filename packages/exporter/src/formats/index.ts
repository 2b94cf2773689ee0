import type { Format } from '../format.ts'
import { csv } from './csv.ts'
import { jsonLd } from './json-ld.ts'
import { json } from './json.ts'
import { jsonl } from './jsonl.ts'

/** Every format, in the order in which they are written. */
export const formats: readonly Format[] = [json, jsonl, csv, jsonLd]
