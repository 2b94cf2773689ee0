import { parentPort, workerData } from 'node:worker_threads'
import { UsageError } from '@demarche/schema'
import { datasetIn } from '../dataset-in.ts'
import { formats } from '../formats/index.ts'
import { outputTo } from '../output-to.ts'
import { writeFormats } from '../write-formats.ts'
import type { Assignment, Message } from './start-beside.ts'

// What the second thread of an export runs: it writes the formats that it is told, from the lines of the release.

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin, only a window has
const tell = (message: Message): void => parentPort?.postMessage(message)

const { lines, folder, formats: ids, settings }: Assignment = workerData

const outputOf = (format: string) =>
  outputTo(folder, {
    grew: (path, bytes) => tell({ format, path, bytes }),
    done: (file) => tell({ format, file }),
  })

try {
  const asked = formats.filter(({ id }) => ids.includes(id))
  const finish = (finished: number) => tell({ finished })
  await writeFormats(asked, datasetIn(lines), { settings: { ...settings, files: () => [] }, outputOf, finish })
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  tell({ refused: error.message, remedy: error.remedy })
}
