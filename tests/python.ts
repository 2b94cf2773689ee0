import { execFile, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './run.ts'

/** The Python that has the packages of `tests/clients/requirements.txt`: `PYTHON`, or the one in the path. */
const python = process.env['PYTHON'] ?? 'python3'

const hasPackages =
  spawnSync(python, ['-c', 'import cffconvert, csvw, datacite, frictionless, mlcroissant, pyshacl, rocrate_validator'])
    .status === 0

/** Why clients in Python are skipped; undefined where they run. CI never skips: there a missing package is a failure. */
export const noPython: string | undefined =
  hasPackages || process.env['CI'] !== undefined ? undefined : 'needs the packages of tests/clients/requirements.txt'

/** Runs a client of `tests/clients`; what it says comes back whole, whatever its exit code. */
export const client = (name: string, args: readonly string[]): Promise<{ code: number; said: string }> =>
  new Promise((resolve) => {
    const options = { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 } as const
    execFile(python, [join(root, 'tests/clients', name), ...args], options, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, said: `${out}${err}` })
    })
  })
