import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The version in the package.json of a folder. */
export function packageVersion(root: string, folder: string): string {
  const found: unknown = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
  return typeof found === 'object' && found !== null && 'version' in found ? String(found.version) : ''
}
