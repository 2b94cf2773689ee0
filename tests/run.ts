import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Root of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** The real records. */
export const dataFolder = join(root, 'data')

/** The command line as it ships. */
export const bin = join(root, 'packages/cli/bin.js')

/** What a run of the command line gave. */
export interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

interface RunOptions {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  /** What stands on standard input. */
  readonly input?: string | Uint8Array
}

/** Tests of other things shall not hang on what an earlier run remembered. */
const anew = (args: readonly string[]): readonly string[] =>
  args[0] === 'validate' && !args.includes('--cache') && !args.includes('--help') ? ['--no-cache'] : []

/** Runs the built command line, as a user would. */
export function demarche(args: readonly string[], options: RunOptions = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args, ...anew(args)], {
    cwd: options.cwd ?? root,
    encoding: 'utf8',
    input: options.input,
    env: { ...process.env, NO_COLOR: '1', ...options.env },
    maxBuffer: 256 * 1024 * 1024,
  })
  return { code: status, out: stdout, err: stderr }
}

/** A new empty folder for a test. */
export const scratch = (): string => mkdtempSync(join(tmpdir(), 'demarche-test-'))

/** A copy of the real records that a test may damage. */
export function copyOfData(): string {
  const folder = join(scratch(), 'data')
  cpSync(dataFolder, folder, { recursive: true, filter: (path) => !path.includes('node_modules') })
  return folder
}
