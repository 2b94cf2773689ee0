import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const packageFolder = fileURLToPath(new URL('..', import.meta.url))

/**
 * The commit that this package was built from: what its manifest names, else where the clone stands that it lies in.
 * Undefined where neither is known. Another repository around an installed package is not asked.
 */
export function build(): string | undefined {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  if (typeof manifest === 'object' && manifest !== null && 'gitHead' in manifest) return String(manifest.gitHead)
  const { status, stdout } = spawnSync('git', ['rev-parse', '--show-prefix', 'HEAD'], {
    cwd: packageFolder,
    encoding: 'utf8',
  })
  const [prefix, commit] = status === 0 ? stdout.split('\n') : []
  return prefix === 'packages/cli/' ? commit : undefined
}
