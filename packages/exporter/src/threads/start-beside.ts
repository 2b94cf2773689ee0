import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { UsageError } from '@demarche/schema'
import type { Format, Settings } from '../format.ts'
import type { ReleaseFile } from '../manifest.ts'
import type { ReleaseFiles } from '../release-files.ts'

/** About half of the work of a release, and none of it asks for what the other half has written. */
const BESIDE = ['json', 'parquet', 'sqlite']

/** From about five thousand records a second thread is faster: before, it takes longer to start than it saves. */
const MANY_BYTES = 2 ** 23

/** Formats that another thread writes. */
export interface Beside {
  /** Their ids; none where everything is written by one thread. */
  readonly formats: readonly string[]
  /** Settled when they are written; rejected with what went wrong. */
  readonly whole: Promise<void>
  /** Ends the thread, whether it is done or not. */
  stop(): Promise<void>
}

interface Request {
  /** Of the release; its lines are written. */
  readonly folder: string
  readonly files: ReleaseFiles
  readonly settings: Settings
  /** How many threads may write; as many as are worth it where absent. */
  readonly threads: 1 | 2 | undefined
}

/** What the thread is started with. */
export interface Assignment {
  /** The records, a line each. */
  readonly lines: string
  /** The folder of the release. */
  readonly folder: string
  readonly formats: readonly string[]
  readonly settings: Pick<Settings, 'base' | 'version' | 'build' | 'partition'>
}

/** What the thread tells. */
export type Message =
  | { readonly format: string; readonly path: string; readonly bytes: number }
  | { readonly format: string; readonly file: ReleaseFile }
  | { readonly finished: number }
  | { readonly refused: string; readonly remedy: string }

/** Has some of the formats written by another thread, where that is worth it. It reads the lines of the release. */
export function startBeside(formats: readonly Format[], request: Request): Beside {
  const ids = formats.map(({ id }) => id).filter((id) => BESIDE.includes(id))
  if (!isWorthIt(ids, request)) return { formats: [], whole: Promise.resolve(), stop: () => Promise.resolve() }
  const { folder, files, settings } = request
  const { base, version, build, partition } = settings
  const known = { base, ...(version && { version }), ...(build && { build }), ...(partition && { partition }) }
  const assignment: Assignment = { lines: join(folder, 'jsonl'), folder, formats: ids, settings: known }
  const worker = new Worker(...entry(assignment))
  const whole = heard(worker, ids, files)
  // It may fail long before anybody waits for it.
  whole.catch(() => undefined)
  return { formats: ids, whole, stop: async () => void (await worker.terminate()) }
}

function isWorthIt(ids: readonly string[], { files, threads }: Request): boolean {
  const lines = files.of('jsonl')
  if (ids.length === 0 || lines.length === 0) return false
  if (threads !== undefined) return threads > 1
  return availableParallelism() > 1 && lines.reduce((sum, { bytes }) => sum + bytes, 0) >= MANY_BYTES
}

/** Run from its source, the thread needs the sources of the other packages too. */
function entry(workerData: Assignment): ConstructorParameters<typeof Worker> {
  const isSource = import.meta.url.endsWith('.ts')
  const file = new URL(isSource ? './beside.ts' : './beside.js', import.meta.url)
  return [file, { workerData, ...(isSource ? { execArgv: ['--conditions=@demarche/source'] } : {}) }]
}

const heard = (worker: Worker, formats: readonly string[], files: ReleaseFiles): Promise<void> =>
  new Promise((resolve, reject) => {
    worker.on('message', (message: Message) => {
      if ('refused' in message) reject(new UsageError(message.refused, message.remedy))
      else if ('finished' in message) files.finish(message.finished)
      else if ('file' in message) files.add(message.format, message.file)
      else files.grew(message.format, message.path, message.bytes)
    })
    worker.once('error', reject)
    worker.once('exit', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`The thread that writes ${formats.join(' and ')} ended with ${code}`))
    })
  })
