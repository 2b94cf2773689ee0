import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCitation, type About } from '@demarche/exporter'

/** Where the texts about a collection stand: in its data folder, the citation beside that; or in a release. */
const PLACES = {
  citation: ['../CITATION.cff', 'CITATION.cff'],
  licence: ['LICENSE'],
  changelog: ['CHANGELOG.md'],
  agreement: ['agreement/figures.csv', 'codebook/agreement.csv'],
} as const

/** The texts about a collection that go into its releases, as far as it has them. Throws UsageError for a faulty citation. */
export function aboutOf(root: string): About {
  const text = (paper: keyof typeof PLACES): string | undefined => {
    const path = placeOf(root, paper)
    return path === undefined ? undefined : readFileSync(path, 'utf8')
  }
  const [citation, licence, changelog, agreement] = [
    text('citation'),
    text('licence'),
    text('changelog'),
    text('agreement'),
  ]
  return {
    ...(citation === undefined ? {} : { citation: readCitation(citation, placeOf(root, 'citation') ?? '') }),
    ...(licence === undefined ? {} : { licence }),
    ...(changelog === undefined ? {} : { changelog }),
    ...(agreement === undefined ? {} : { agreement }),
  }
}

const placeOf = (root: string, paper: keyof typeof PLACES): string | undefined =>
  PLACES[paper].map((name) => join(root, name)).find((path) => existsSync(path))
