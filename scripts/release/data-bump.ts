import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Bump, Changes } from '@demarche/exporter'
import { lastRelease } from './last-release.ts'
import { Stop } from '../running/stop.ts'
import { output } from '../running/run.ts'

/** Sizes of a change, least first. */
const SIZES = ['none', 'patch', 'minor', 'major'] as const

/** What the records ask for since the last release of the data; before the first, a minor version. */
export function askedOfData(root: string): Bump {
  const tag = lastRelease(root)
  if (tag === undefined) return { level: 'minor', reasons: ['It is the first release.'] }
  const text = output(root, 'npx', 'demarche', 'diff', tag, 'data', '--format', 'json')
  if (text === undefined) throw new Stop(`The records cannot be compared with ${tag}. Run npx demarche diff ${tag}.`)
  const changes: Changes = JSON.parse(text)
  return changes.bump
}

/** What the changesets give the data: a maintainer may give more than is asked for, never less. */
export function givenToData(root: string, files: readonly string[]): (typeof SIZES)[number] {
  const sizes = files.map((file) => {
    const size = /^["']@demarche\/data["']: (patch|minor|major)$/m.exec(readFileSync(join(root, file), 'utf8'))?.[1]
    return SIZES.find((one) => one === size) ?? 'none'
  })
  return SIZES.findLast((size) => sizes.includes(size)) ?? 'none'
}

/** Whether one size is at least another. */
export const atLeast = (given: Bump['level'], asked: Bump['level']): boolean =>
  SIZES.indexOf(given) >= SIZES.indexOf(asked)
