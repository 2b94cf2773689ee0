import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { nodeOf } from '@demarche/exporter'
import { kindNames, type Kind, type RecordOf } from '@demarche/schema'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { writeContribute } from './contribute/write-contribute.tsx'
import { HomePage } from './pages/home-page.tsx'
import { RecordPage } from './pages/record-page.tsx'
import { pathOf } from './page-context.ts'
import type { Release } from './release.ts'

/** Writes every page of the site into a folder, which is emptied first. */
export function writeSite(release: Release, out: string): void {
  rmSync(out, { recursive: true, force: true })
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(out, path)), { recursive: true })
    writeFileSync(join(out, path), text)
  }
  const page = (path: string, node: VNode): void =>
    write(`${path}index.html`, `<!doctype html>${renderToString(node)}\n`)
  page('', <HomePage context={{ release, root: '' }} />)
  for (const kind of kindNames) {
    for (const record of release.dataset.all(kind)) writeRecord({ release, kind, record, write, page })
  }
  cpSync(new URL('../src/assets', import.meta.url), join(out, 'assets'), { recursive: true })
  writeContribute({ release, out, write, page })
}

interface RecordRequest {
  readonly release: Release
  readonly kind: Kind
  readonly record: RecordOf<Kind>
  readonly write: (path: string, text: string) => void
  readonly page: (path: string, node: VNode) => void
}

function writeRecord({ release, kind, record, write, page }: RecordRequest): void {
  const path = pathOf(kind, record.id)
  const linked = { '@context': `${release.index.base}context/v1.jsonld`, ...nodeOf(kind, record.id, record) }
  page(path, <RecordPage context={{ release, kind, record, root: '../../../' }} jsonLd={JSON.stringify(linked)} />)
  write(`${path}record.json`, `${JSON.stringify(record, null, 2)}\n`)
  write(`${path}record.jsonld`, `${JSON.stringify(linked, null, 2)}\n`)
}
