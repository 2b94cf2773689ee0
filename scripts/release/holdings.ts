import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const KINDS = ['deal', 'statement', 'actor', 'weapon', 'source']

/** How many records of each kind a bundle holds, in words. */
export function holdings(bundle: string): string {
  const counts = KINDS.map((kind) => `${linesIn(join(bundle, 'jsonl', `${kind}.jsonl`))} ${kind}s`)
  return `${counts.slice(0, -1).join(', ')} and ${counts.at(-1)}`
}

const linesIn = (file: string): number => readFileSync(file, 'utf8').split('\n').length - 1
