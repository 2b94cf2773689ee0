import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { output } from '../running/run.ts'
import { packageVersion } from './package-version.ts'

const PACKAGES = ['packages/schema', 'packages/validator', 'packages/exporter', 'packages/cli']

/** What the changelogs of the packages say of a version that is new since a tag, in Markdown; empty where none is. */
export function packageNotes(root: string, tag: string | undefined): string {
  const version = packageVersion(root, 'packages/cli')
  if (tag !== undefined && versionAt(root, tag) === version) return ''
  const points = new Set(PACKAGES.flatMap((folder) => pointsOf(root, folder, version)))
  return points.size === 0 ? '' : `\n## The packages, ${version}\n\n${[...points].join('\n')}\n`
}

function versionAt(root: string, tag: string): string | undefined {
  const text = output(root, 'git', 'show', `${tag}:packages/cli/package.json`)
  return /"version": "(.*?)"/.exec(text ?? '')?.[1]
}

/** The points of one version in the changelog of a package, without those that only name other packages. */
function pointsOf(root: string, folder: string, version: string): readonly string[] {
  const file = join(root, folder, 'CHANGELOG.md')
  const sections = existsSync(file) ? readFileSync(file, 'utf8').split(/^## /m) : []
  const section = sections.find((one) => one.startsWith(`${version}\n`)) ?? ''
  return section
    .split(/^(?=- )/m)
    .slice(1)
    .map((point) => point.replace(/^### .*/ms, '').trim())
    .filter((point) => !point.startsWith('- Updated dependencies'))
}
