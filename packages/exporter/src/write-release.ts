import type { Format } from './format.ts'
import { checksumText, indexText } from './manifest.ts'
import { releaseFiles, type ReleaseFiles } from './release-files.ts'
import type { ExportRequest } from './request.ts'
import { startBeside } from './threads/start-beside.ts'
import { writeFormats } from './write-formats.ts'
import { writeText } from './write-text.ts'

/** What is settled before anything is written. */
interface Plan {
  readonly formats: readonly Format[]
  readonly base: string
}

/**
 * Writes the files of a release into a folder, the index and the checksums last, and gives all of them by path. Formats
 * that hold tables share a pass over the records; those of a large release are written by two threads.
 */
export async function writeRelease(folder: string, request: ExportRequest, plan: Plan) {
  const ids = plan.formats.map(({ id }) => id)
  const files = releaseFiles(folder, ids, request)
  const settings = settingsOf(request, plan, files)
  const write = (formats: readonly Format[]) => writeFormats(formats, request.dataset, { ...files, settings })
  const [lines, rest] = [plan.formats.filter(isLines), plan.formats.filter((format) => !isLines(format))]
  await write(lines)
  const beside = startBeside(rest, { folder, files, settings, threads: request.threads })
  try {
    const own = rest.filter(({ id }) => !beside.formats.includes(id))
    await write(own.filter(({ describes }) => !describes))
    await beside.whole
    await write(own.filter(({ describes }) => describes))
  } finally {
    await beside.stop()
  }
  writeIndex(files, request, plan)
  return files.sorted()
}

/** The other thread reads the records from them, so they come first. */
const isLines = ({ id }: Format): boolean => id === 'jsonl'

function settingsOf(
  { version, build, partition, about, previous }: ExportRequest,
  { base }: Plan,
  files: ReleaseFiles,
) {
  return {
    base,
    ...(version && { version }),
    ...(build && { build }),
    ...(partition && { partition }),
    ...(about && { about }),
    ...(previous && { previous }),
    files: files.all,
  }
}

function writeIndex(files: ReleaseFiles, { version, build, invalid }: ExportRequest, { formats, base }: Plan): void {
  const out = files.outputOf('index')
  const told = {
    base,
    formats: formats.map(({ id }) => id),
    ...(version && { version }),
    ...(build && { build }),
    ...(invalid && { invalid }),
  }
  writeText(out, ['index.json', 'application/json'], indexText(files.sorted(), told))
  writeText(out, ['SHA256SUMS', 'text/plain'], checksumText(files.sorted()))
}
