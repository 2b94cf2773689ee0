import type { Release } from '../release.ts'
import { issueQuestions } from './issue-questions.ts'
import { knownRecords } from './known-records.ts'

/** Writes what the page on which records are drafted loads: what it knows of every record, and what issue forms ask. */
export function writeContribute(release: Release, write: (path: string, text: string) => void): void {
  const { codebook } = release.index
  write('contribute/known.json', `${JSON.stringify({ codebook, records: knownRecords(release.dataset) })}\n`)
  write('contribute/issue-forms.json', `${JSON.stringify(issueQuestions())}\n`)
}
