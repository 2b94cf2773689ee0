import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { UsageError } from '@demarche/schema'
import type { Format, Settings } from '../format.ts'
import type { ReleaseFile } from '../manifest.ts'
import type { ReleaseFiles } from '../release-files.ts'

/**
 * What the other threads write, by how many threads there are: shares of the work that are about as long as what is left
 * to the first thread, and none of which asks for what another has written. Parquet and SQLite make their rows once where
 * one thread writes both.
 */
const SHARES: Readonly<Record<Threads, readonly (readonly string[])[]>> = {
  1: [],
  2: [['parquet', 'sqlite']],
  3: [['sqlite'], ['json', 'parquet']],
  4: [['sqlite'], ['parquet'], ['json', 'json-ld', 'n-quads']],
}

const COUNTS = [1, 2, 3, 4] as const

/** How many threads may write a release. */
export type Threads = (typeof COUNTS)[number]

/** From about five thousand records another thread is faster: before, it takes longer to start than it saves. */
const MANY_BYTES = 2 ** 23

/** In MiB: what a thread may hold of new objects. Given more it takes it, and is no faster. */
const YOUNG = 48

/** Formats that other threads write. */
export interface Beside {
  /** Their ids; none where everything is written by one thread. */
  readonly formats: readonly string[]
  /** Settled when they are written; rejected with what went wrong. */
  readonly whole: Promise<void>
  /** Ends the threads, whether they are done or not. */
  stop(): Promise<void>
}

interface Request {
  /** Of the release; its lines are written. */
  readonly folder: string
  readonly files: ReleaseFiles
  readonly settings: Settings
  /** How many threads may write; as many as are worth it where absent. */
  readonly threads: Threads | undefined
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

/** Has some of the formats written by other threads, where that is worth it. They read the lines of the release. */
export function startBeside(formats: readonly Format[], request: Request): Beside {
  const { folder, files, settings } = request
  const { base, version, build, partition } = settings
  const known = { base, ...(version && { version }), ...(build && { build }), ...(partition && { partition }) }
  const shares = SHARES[threadsFor(request)]
    .map((share) => formats.map(({ id }) => id).filter((id) => share.includes(id)))
    .filter((share) => share.length > 0)
  const workers = shares.map((ids) => {
    const worker = new Worker(...entry({ lines: join(folder, 'jsonl'), folder, formats: ids, settings: known }))
    return { worker, whole: heard(worker, ids, files) }
  })
  const whole = Promise.all(workers.map((one) => one.whole)).then(() => undefined)
  // They may fail long before anybody waits for them.
  whole.catch(() => undefined)
  const stop = async () => void (await Promise.all(workers.map(({ worker }) => worker.terminate())))
  return { formats: shares.flat(), whole, stop }
}

function threadsFor({ files, threads }: Request): Threads {
  const lines = files.of('jsonl')
  if (lines.length === 0) return 1
  if (threads !== undefined) return threads
  if (lines.reduce((sum, { bytes }) => sum + bytes, 0) < MANY_BYTES) return 1
  const cores = availableParallelism()
  return COUNTS.findLast((count) => count <= cores) ?? 1
}

/** Run from its source, the thread needs the sources of the other packages too. */
function entry(workerData: Assignment): ConstructorParameters<typeof Worker> {
  const isSource = import.meta.url.endsWith('.ts')
  const file = new URL(isSource ? './beside.ts' : './beside.js', import.meta.url)
  const resourceLimits = { maxYoungGenerationSizeMb: YOUNG }
  return [file, { workerData, resourceLimits, ...(isSource ? { execArgv: ['--conditions=@demarche/source'] } : {}) }]
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
