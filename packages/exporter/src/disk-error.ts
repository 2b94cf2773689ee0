import { UsageError } from '@demarche/schema'

/** Faults of the disk or of the path, not of ours: what is wrong, and what to do. */
const FAULTS: Readonly<Record<string, readonly [string, string]>> = {
  EACCES: ['may not be written', 'Choose a folder that you may write to.'],
  EPERM: ['may not be written', 'Choose a folder that you may write to.'],
  EROFS: ['lies on a disk that cannot be written', 'Choose a folder on another disk.'],
  ENOENT: ['cannot be made', 'Choose a folder that you may write to.'],
  ENOSPC: ['does not fit on the disk', 'Make room, choose another disk, or write fewer formats.'],
  EDQUOT: ['does not fit into the disk quota', 'Make room, choose another disk, or write fewer formats.'],
  ENOTDIR: ['lies below a file', 'Choose a path that leads through folders only.'],
  EEXIST: ['was made by somebody else meanwhile', 'Export again, to another folder.'],
  ENOTEMPTY: ['was made by somebody else meanwhile', 'Export again, to another folder.'],
  EFBIG: ['needs a larger file than may be written here', 'Raise the limit on file sizes, or choose another disk.'],
  ENAMETOOLONG: ['has too long a name', 'Choose a shorter one.'],
}

/** An error as the caller should see it: a fault of the disk becomes a UsageError, anything else stays as it is. */
export function diskError(error: unknown, out: string): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error
  const [fault, remedy] = FAULTS[String(error.code)] ?? []
  return fault === undefined || remedy === undefined ? error : new UsageError(`${out} ${fault}.`, remedy)
}
