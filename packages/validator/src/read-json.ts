import type { TextFinding } from './encoding.ts'
import { readYaml, type ReadResult } from './read-yaml.ts'

/** Reads strict JSON. The exact YAML reader then finds repeated keys and lossy numbers, which JSON.parse lets pass. */
export function readJson(text: string): ReadResult {
  try {
    JSON.parse(text)
  } catch (error) {
    return { findings: [syntaxFinding(text, error)] }
  }
  return readYaml(text)
}

/** V8 says where it stopped, by offset; where it does not, the text ended too early. */
function syntaxFinding(text: string, error: unknown): TextFinding {
  const message = error instanceof Error ? error.message : String(error)
  const at = /at position (\d+)/.exec(message)?.[1]
  const start = Math.min(at === undefined ? text.length : Number(at), text.length)
  return {
    code: 'Y202',
    message: text.trim() === '' ? 'The file is empty.' : 'The JSON cannot be read here.',
    help: 'Look for a missing or extra comma, bracket or quote just before this place.',
    start,
    end: Math.min(start + 1, text.length),
  }
}
