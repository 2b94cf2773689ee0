import type { Reporter } from '../printing/reporter.ts'
import { github } from './github.ts'
import { json } from './json.ts'
import { jsonl } from './jsonl.ts'
import { junit } from './junit.ts'
import { markdown } from './markdown.ts'
import { rdjson } from './rdjson.ts'
import { sarif } from './sarif.ts'
import { text } from './text.ts'

/** Every way to print a report. A reporter is one file and one line here. */
export const reporters: readonly Reporter[] = [text, json, jsonl, github, markdown, sarif, rdjson, junit]
