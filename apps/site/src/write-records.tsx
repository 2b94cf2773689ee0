import { nodeOf } from '@demarche/exporter'
import { kindNames, type Kind, type RecordOf } from '@demarche/schema'
import { pathOf } from './page-context.ts'
import { LISTED, ListPage, listPath } from './pages/list-page.tsx'
import { RecordPage } from './pages/record-page.tsx'
import { RedirectPage } from './pages/redirect-page.tsx'
import type { Release } from './release.ts'
import type { Writer } from './writer.ts'

/** Way from the page of a record to the root. */
const ROOT = '../../../'

/** Writes the page and the data of every record, the pages at retired ids, and the lists. */
export function writeRecords(release: Release, writer: Writer): void {
  for (const kind of kindNames) {
    const records = release.dataset.all(kind)
    for (const record of records) writeRecord({ release, kind, record, writer })
    for (let page = 1; page === 1 || (page - 1) * LISTED < records.length; page += 1) {
      const root = page === 1 ? '../../' : ROOT
      writer.page(listPath(kind, page), <ListPage context={{ release, root }} kind={kind} page={page} />)
    }
  }
  for (const redirect of release.dataset.all('redirect')) {
    writer.page(
      pathOf(redirect.kind, redirect.id),
      <RedirectPage context={{ release, root: ROOT }} redirect={redirect} />,
    )
  }
}

interface RecordRequest {
  readonly release: Release
  readonly kind: Kind
  readonly record: RecordOf<Kind>
  readonly writer: Writer
}

function writeRecord({ release, kind, record, writer }: RecordRequest): void {
  const path = pathOf(kind, record.id)
  const linked = { '@context': `${release.index.base}context/v1.jsonld`, ...nodeOf(kind, record.id, record) }
  const context = { release, kind, record, root: ROOT }
  writer.page(path, <RecordPage context={context} jsonLd={JSON.stringify(linked)} />)
  writer.write(`${path}record.json`, `${JSON.stringify(record, null, 2)}\n`)
  writer.write(`${path}record.jsonld`, `${JSON.stringify(linked, null, 2)}\n`)
}
