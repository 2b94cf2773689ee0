import { once } from 'node:events'
import { safeJson } from '@demarche/validator'

/** Prints a batch of values as a line of JSON each, and waits where the reader is slower. */
export async function printLines(values: readonly unknown[]): Promise<void> {
  if (values.length === 0) return
  const text = values.map((value) => `${safeJson(value)}\n`).join('')
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}
