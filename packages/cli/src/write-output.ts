import { existsSync, writeFileSync } from 'node:fs'
import { UsageError } from '@demarche/schema/model'

/** Writes a file that a user named. Throws UsageError where it cannot be written. */
export function writeOutput(file: string, text: string): void {
  try {
    writeFileSync(file, text)
  } catch {
    throw new UsageError(
      `${file} cannot be written.`,
      existsSync(file) ? 'Check its permissions.' : 'Check that its folder exists.',
    )
  }
}
