import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Stop } from '../running/stop.ts'

/** The text of a file that an earlier job left in a folder. Throws Stop where it left none. */
export function leftIn(folder: string, name: string): string {
  const path = join(folder, name)
  if (existsSync(path)) return readFileSync(path, 'utf8')
  throw new Stop(`There is no ${path}. Name the folder that was downloaded.`)
}
