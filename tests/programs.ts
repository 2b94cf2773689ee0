import { execFile, spawnSync } from 'node:child_process'

/** Why a test of these programs is skipped; undefined where it runs. CI never skips: there a missing program is a failure. */
export function missing(...programs: readonly string[]): string | undefined {
  if (process.env['CI'] !== undefined) return undefined
  const absent = programs.filter((program) => spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0)
  return absent.length === 0 ? undefined : `needs ${absent.join(', ')}`
}

/** Why a test with these packages of R is skipped; undefined where it runs. */
export function missingInR(...packages: readonly string[]): string | undefined {
  const noR = missing('Rscript')
  if (noR !== undefined || process.env['CI'] !== undefined) return noR
  const { status } = spawnSync('Rscript', ['-e', packages.map((name) => `library(${name})`).join(';')])
  return status === 0 ? undefined : `needs ${packages.join(', ')} in R`
}

/** What a program gave. */
export interface Said {
  readonly code: number
  readonly out: string
  readonly err: string
}

interface RunOptions {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
}

/** Runs a program to its end, whatever its exit code; in UTF-8, without colours. */
export const run = (program: string, args: readonly string[], { cwd, env }: RunOptions = {}): Promise<Said> =>
  new Promise((resolve) => {
    const options = {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      cwd,
      env: { ...process.env, LC_ALL: 'C.UTF-8', NO_COLOR: '1', ...env },
    } as const
    execFile(program, args, options, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err })
    })
  })
