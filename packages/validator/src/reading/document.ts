import { decode, type TextFinding } from './encoding.ts'
import { LIMITS } from './limits.ts'
import { readJson } from './read-json.ts'
import { readYaml } from './read-yaml.ts'
import { partsOf, type SourceFile } from './source-file.ts'

/** What reading one file gives: a plain value, or the findings that stopped it. */
export type Reading =
  | { readonly text: string; readonly bom: boolean; readonly value: unknown }
  | { readonly text: string; readonly findings: readonly TextFinding[] }

/** Reads a file to a plain value, strictly: one reader per ending, no fallback, stopping at the first bad stage. */
export function read(file: SourceFile): Reading {
  if (file.bytes.length > LIMITS.bytes) return stopped('', tooLarge(file.bytes.length))
  const decoded = decode(file.bytes)
  if ('finding' in decoded) return stopped(decoded.text, decoded.finding)
  const { text, bom } = decoded
  const result = partsOf(file.path).format === 'json' ? readJson(text) : readYaml(text)
  return { text, bom, ...result }
}

const stopped = (text: string, finding: TextFinding): Reading => ({ text, findings: [finding] })

const tooLarge = (size: number): TextFinding => ({
  code: 'F102',
  message: `The file holds ${size} bytes; a record holds ${LIMITS.bytes} at most.`,
  help: 'Split it into several records, or shorten it.',
  start: 0,
  end: 0,
})
