import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import type { VNode } from 'preact'
import type { Release } from '../release.ts'
import { bundle } from './bundle.ts'
import { ContributePage } from './contribute-page.tsx'
import { issueQuestions } from './issue-questions.ts'
import { knownRecords } from './known-records.ts'

interface Request {
  readonly release: Release
  /** Root of the site; its `assets/` is there already. */
  readonly out: string
  readonly write: (path: string, text: string) => void
  readonly page: (path: string, node: VNode) => void
}

/** Writes the page on which records are drafted, its script, and what the script knows of the records. */
export function writeContribute({ release, out, write, page }: Request): void {
  page('contribute/', <ContributePage context={{ release, root: '../' }} />)
  const records = knownRecords(release.dataset)
  const { codebook } = release.index
  write('contribute/known.json', `${JSON.stringify({ codebook, records })}\n`)
  write('contribute/issue-forms.json', `${JSON.stringify(issueQuestions())}\n`)
  copyFileSync(new URL('../../src/contribute/contribute.css', import.meta.url), join(out, 'assets/contribute.css'))
  bundle(join(out, 'assets'))
}
