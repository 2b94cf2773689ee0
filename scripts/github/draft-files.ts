import * as z from 'zod'
import { Stop } from '../running/stop.ts'

const files = z
  .array(
    z.strictObject({ path: z.string(), change: z.enum(['add', 'correct', 'retire']), text: z.string().nullable() }),
  )
  .min(1)
  .max(4)

/** A file of a draft: its path in the repository, what becomes of it, and its new text; none where it goes. */
export type DraftFile = z.infer<typeof files>[number]

/** A record, and nothing beside or above the records. */
const RECORD =
  /^data\/(?:actors|deals|redirects|sources|statements|weapons)\/(?:[a-z0-9-]+\/)*[A-Za-z0-9-]+\.(?:yaml|json)$/

/** The files of a draft that an earlier job left. Throws Stop for anything but a few records: what it left may be made up. */
export function draftFiles(text: string): readonly DraftFile[] {
  const found = files.safeParse(json(text))
  if (!found.success) throw new Stop('The form gave no files, so there is nothing to propose; its comment says why.')
  const other = found.data.find(({ path }) => !RECORD.test(path))
  if (other) throw new Stop(`${JSON.stringify(other.path)} is no record, so nothing is proposed.`)
  return found.data
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
