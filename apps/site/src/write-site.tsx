import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { bundle } from './bundle.ts'
import { writeContribute } from './contribute/write-contribute.ts'
import { writeExplore } from './explore/write-explore.ts'
import { pagesOf } from './pages.tsx'
import type { Release } from './release.ts'
import { writeRecords } from './write-records.tsx'

interface SiteRequest {
  readonly release: Release
  /** Folder of the site; it is emptied first. */
  readonly out: string
  /** Path of the site on its host, with a slash at both ends: the page for unknown addresses needs it. */
  readonly base: string
}

/** Writes every page of the site, its scripts and the files of the release into a folder. */
export async function writeSite({ release, out, base }: SiteRequest): Promise<void> {
  rmSync(out, { recursive: true, force: true })
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(out, path)), { recursive: true })
    writeFileSync(join(out, path), text)
  }
  const page = (path: string, node: VNode): void =>
    write(`${path}${path.endsWith('.html') ? '' : 'index.html'}`, html(node))
  for (const { path, node } of pagesOf(release, base)) page(path, node)
  writeRecords(release, { write, page })
  writeExplore(release, write)
  writeContribute(release, write)
  copy(new URL('../src/assets', import.meta.url).pathname, join(out, 'assets'))
  copy(release.folder, join(out, 'release'))
  copy(join(release.sources, 'docs/coverage'), join(out, 'coverage'))
  copy(join(release.sources, 'docs/picture.svg'), join(out, 'picture.svg'))
  copy(join(release.sources, 'docs/guides/pictures'), join(out, 'guides/pictures'))
  await bundle(join(out, 'assets'))
}

const html = (node: VNode): string => `<!doctype html>${renderToString(node)}\n`

function copy(from: string, to: string): void {
  if (existsSync(from)) cpSync(from, to, { recursive: true })
}
