import { changesOf } from '../changes/changes.ts'
import { deltaOf } from '../changes/delta.ts'
import type { Format } from '../format.ts'
import { writeText } from '../write-text.ts'

/** What is new against an earlier state, where one is named; no file otherwise. */
export const changes: Format = {
  id: 'changes',
  summary: 'what changed since an earlier release, where one is named: told, and as records to put and to delete',
  write(dataset, out, { previous }) {
    if (previous === undefined) return
    const told = `${JSON.stringify(changesOf(previous, dataset), null, 2)}\n`
    writeText(out, ['changes/changes.json', 'application/json'], told)
    const sink = out.open('changes/delta.jsonl', { mediaType: 'application/jsonl' })
    let lines = 0
    for (const line of deltaOf(previous, dataset)) {
      sink.write(`${JSON.stringify(line)}\n`)
      lines += 1
    }
    sink.close(lines)
  },
}
