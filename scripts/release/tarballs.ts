import { cpSync, globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { run } from '../running/run.ts'

/** Packs every package that is published into a folder, after checking what it says to its users. */
export function packTarballs(root: string, to: string): void {
  run(root, 'npm', 'run', '--silent', 'packages')
  const names = ['schema', 'validator', 'exporter', 'cli'].map((name) => `--workspace=packages/${name}`)
  run(root, 'npm', 'pack', '--silent', ...names, '--pack-destination', to)
}

/** Installs the tarballs in an empty project, and runs the command line there on the records. */
export function tryTarballs(root: string, folder: string): void {
  const project = mkdtempSync(join(tmpdir(), 'demarche-install-'))
  const tarballs = globSync('*.tgz', { cwd: folder }).map((name) => resolve(folder, name))
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n')
  cpSync(join(root, 'data'), join(project, 'data'), {
    recursive: true,
    filter: (path) => !/node_modules|\.turbo/.test(path),
  })
  run(project, 'npm', 'install', '--silent', '--no-audit', '--no-fund', ...tarballs)
  run(project, 'npx', '--no', 'demarche', 'validate')
  run(project, 'npx', '--no', 'demarche', 'export', '--out', 'out', '--formats', 'json,csv,json-ld')
  rmSync(project, { recursive: true, force: true })
}
