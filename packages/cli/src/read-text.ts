import { readFileSync } from 'node:fs'
import { UsageError } from '@demarche/schema/model'

const strict = new TextDecoder('utf-8', { fatal: true })

/** The text of a file, or of standard input for `-`. Throws UsageError where there is none, or it is not UTF-8. */
export function readText(path: string): string {
  const bytes = readBytes(path)
  try {
    return strict.decode(bytes)
  } catch {
    throw new UsageError(`${nameOf(path)} is not UTF-8 text.`, 'Save the text with the encoding UTF-8.')
  }
}

/** What messages call the input. */
export const nameOf = (path: string): string => (path === '-' ? 'Standard input' : path)

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path === '-' ? 0 : path)
  } catch {
    throw new UsageError(`${nameOf(path)} cannot be read.`, 'Name a text file, or - for standard input.')
  }
}
