import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { run } from './programs.ts'
import { root } from './run.ts'

/** The Python that has the packages of `tests/clients/requirements.txt`: `PYTHON`, or the one in the path. */
export const python = process.env['PYTHON'] ?? 'python3'

const PACKAGES = 'cffconvert, csvw, datacite, edtf, frictionless, mlcroissant, polars, pyshacl, rocrate_validator'
const hasPackages = spawnSync(python, ['-c', `import ${PACKAGES}`]).status === 0

/** Why clients in Python are skipped; undefined where they run. CI never skips: there a missing package is a failure. */
export const noPython: string | undefined =
  hasPackages || process.env['CI'] !== undefined ? undefined : 'needs the packages of tests/clients/requirements.txt'

/** Runs a client of `tests/clients`; what it says comes back whole, whatever its exit code. */
export async function client(name: string, args: readonly string[]): Promise<{ code: number; said: string }> {
  const { code, out, err } = await run(python, [join(root, 'tests/clients', name), ...args])
  return { code, said: `${out}${err}` }
}
