import { excerptRuns, type Excerpt } from './excerpt-runs.ts'
import { SHINGLE } from './shingles.ts'

/** The first run of words in an excerpt that is too short to be checked against a fingerprint, if there is one. */
export function shortRun(excerpt: Excerpt): string | undefined {
  const run = excerptRuns(excerpt).find((words) => words.length < SHINGLE && words.some(({ exact }) => exact))
  return run?.map(({ text }) => text).join(' ')
}
