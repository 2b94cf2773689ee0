import { kindNames, type Dataset } from '@demarche/schema'
import { recordWriter } from './record-writer.ts'
import type { Syntax } from './syntax.ts'

/** The records of a dataset as linked data, one after the other. */
export function* recordTexts(dataset: Dataset, syntax: Syntax): Generator<string> {
  const write = recordWriter(syntax)
  for (const kind of kindNames) for (const record of dataset.each(kind)) yield write(kind, record.id, record)
}
