import { tables, vocabularies } from '@demarche/exporter'
import type { VNode } from 'preact'
import { ContributePage } from './contribute/contribute-page.tsx'
import { CodebookPage } from './pages/codebook-page.tsx'
import { DocPage } from './pages/doc-page.tsx'
import { DownloadsPage } from './pages/downloads-page.tsx'
import { ExplorePage } from './pages/explore-page.tsx'
import { GuidesPage } from './pages/guides-page.tsx'
import { HomePage } from './pages/home-page.tsx'
import { NoChangesPage } from './pages/no-changes-page.tsx'
import { NotFoundPage } from './pages/not-found-page.tsx'
import { TablePage } from './pages/table-page.tsx'
import { VocabularyPage } from './pages/vocabulary-page.tsx'
import type { PageContext } from './page-context.ts'
import type { Release } from './release.ts'

interface Page {
  /** Below the root: empty, or a folder with a slash at its end. */
  readonly path: string
  readonly node: VNode
}

/** Every page that is not the page of a record. */
export function* pagesOf(release: Release, base: string): Generator<Page> {
  const at = (path: string): PageContext => ({ release, root: '../'.repeat(path.split('/').length - 1) })
  const one = (path: string, Component: (props: { readonly context: PageContext }) => VNode): Page => ({
    path,
    node: <Component context={at(path)} />,
  })
  yield one('', HomePage)
  yield one('explore/', ExplorePage)
  yield one('downloads/', DownloadsPage)
  yield one('codebook/', CodebookPage)
  yield one('guides/', GuidesPage)
  yield one('contribute/', ContributePage)
  yield { path: '404.html', node: <NotFoundPage context={{ release, root: base }} /> }
  for (const table of tables) {
    const path = `codebook/tables/${table.name}/`
    yield { path, node: <TablePage context={at(path)} table={table} /> }
  }
  for (const vocabulary of vocabularies) {
    const path = `codebook/vocabularies/${vocabulary.id}/`
    yield { path, node: <VocabularyPage context={at(path)} vocabulary={vocabulary} /> }
  }
  for (const doc of release.docs) yield { path: doc.path, node: <DocPage context={at(doc.path)} doc={doc} /> }
  if (!release.docs.some(({ path }) => path === 'changes/')) yield one('changes/', NoChangesPage)
}
