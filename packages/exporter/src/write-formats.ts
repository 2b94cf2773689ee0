import type { Dataset } from '@demarche/schema'
import type { Format, Settings } from './format.ts'
import type { Output } from './output.ts'
import { isTableFormat, writeTables } from './table-format.ts'

/** Where formats are written to, and who wants to know that they are. */
interface Target {
  readonly settings: Settings
  outputOf(format: string): Output
  /** So many formats are whole. */
  finish(formats: number): void
}

/** Writes formats: those that hold tables in one pass, then the others, of which some ask what the tables came to. */
export async function writeFormats(formats: readonly Format[], dataset: Dataset, target: Target): Promise<void> {
  const { settings, outputOf, finish } = target
  const shared = formats.filter(isTableFormat)
  const begun = shared.map((format) => ({ format, out: outputOf(format.id) }))
  if (begun.length > 0) writeTables(begun, dataset, settings)
  finish(shared.length)
  for (const format of formats) {
    if (isTableFormat(format)) continue
    await format.write(dataset, outputOf(format.id), settings)
    finish(1)
  }
}
