import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Doc } from './doc.ts'

/** Single pages: where they stand in the repository, and where the site shows them. */
const PAGES: Readonly<Record<string, string>> = {
  'docs/coverage.md': 'coverage/',
  'docs/architecture.md': 'guides/architecture/',
  'docs/decisions.md': 'guides/decisions/',
  'CONTRIBUTING.md': 'guides/contributing/',
  'data/README.md': 'guides/records/',
  'data/CHANGELOG.md': 'changes/',
}

/** Folders of pages. */
const FOLDERS: Readonly<Record<string, string>> = {
  'docs/guides': 'guides/',
  'docs/rules': 'rules/',
  'docs/records': 'codebook/records/',
}

/** Reads the pages of a repository that the site shows; those that are not there are left out. */
export function readDocs(repository: string): readonly Doc[] {
  const folders = Object.entries(FOLDERS).flatMap(([folder, path]) =>
    markdownIn(join(repository, folder)).map((name): [string, string] => [
      `${folder}/${name}`,
      name === 'README.md' ? path : `${path}${name.slice(0, -'.md'.length)}/`,
    ]),
  )
  return [...Object.entries(PAGES), ...folders].flatMap(([source, path]) => {
    const file = join(repository, source)
    return existsSync(file) ? [{ source, path, text: readFileSync(file, 'utf8') }] : []
  })
}

const markdownIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.md'))
        .toSorted()
    : []

/** The title of a page: its first heading, without marks of code. */
export const docTitle = ({ text, source }: Doc): string => /^# (.+)$/m.exec(text)?.[1]?.replaceAll('`', '') ?? source
