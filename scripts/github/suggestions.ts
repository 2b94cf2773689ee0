import { parsePatch, type StructuredPatchHunk } from 'diff'
import * as z from 'zod'
import type { Api } from './api.ts'
import type { PullRequest } from './pull-request.ts'

/** A suggestion that a contributor accepts by one click: new lines for some lines of a file in the pull request. */
interface Suggestion {
  readonly path: string
  readonly start_line?: number
  readonly line: number
  readonly side: 'RIGHT'
  readonly start_side?: 'RIGHT'
  readonly body: string
}

const files = z.array(z.object({ filename: z.string(), patch: z.string().optional() }))
const earlier = z.array(z.object({ path: z.string(), body: z.string() }))
const anything = z.unknown()

/** More at once would bury the review. */
const MOST = 20

/** Offers what `demarche fix --diff` would change, where the pull request shows those lines and nobody offered it yet. */
export async function offerSuggestions(api: Api, { number, commit }: PullRequest, diff: string): Promise<number> {
  const changed = await api('GET', `/pulls/${number}/files?per_page=100`, files)
  const before = await api('GET', `/pulls/${number}/comments?per_page=100`, earlier)
  const shown = new Map(changed.map(({ filename, patch }) => [filename, shownLines(patch ?? '')]))
  const comments = suggestionsIn(diff)
    .filter(({ path, start_line, line }) => spans(shown.get(path), start_line ?? line, line))
    .filter(({ path, body }) => !before.some((other) => other.path === path && other.body === body))
    .slice(0, MOST)
  if (comments.length > 0) {
    await api('POST', `/pulls/${number}/reviews`, anything, { commit_id: commit, event: 'COMMENT', comments })
  }
  return comments.length
}

/** Lines of the new side that a patch shows; only they can be commented. */
function shownLines(patch: string): ReadonlySet<number> {
  const hunks = parsePatch(`--- a\n+++ b\n${patch}\n`).flatMap((file) => file.hunks)
  return new Set(hunks.flatMap(({ newStart, newLines }) => Array.from({ length: newLines }, (_, at) => newStart + at)))
}

const spans = (shown: ReadonlySet<number> | undefined, from: number, to: number): boolean =>
  shown !== undefined && shown.has(from) && shown.has(to)

/** The changes of a unified diff, a suggestion for each place. */
function suggestionsIn(diff: string): readonly Suggestion[] {
  return parsePatch(diff).flatMap(({ newFileName, hunks }) =>
    hunks.flatMap((hunk) => suggestionIn(hunk, (newFileName ?? '').replace(/^b\//, '')) ?? []),
  )
}

function suggestionIn({ oldStart, lines }: StructuredPatchHunk, path: string): Suggestion | undefined {
  const kept = lines.filter((line) => !line.startsWith('\\'))
  const first = kept.findIndex((line) => !line.startsWith(' '))
  const last = kept.findLastIndex((line) => !line.startsWith(' '))
  const changed = kept.slice(first, last + 1)
  const old = changed.filter((line) => !line.startsWith('+')).length
  // A suggestion replaces lines, and the diff shows in code points what cannot be seen: neither can be offered.
  if (old === 0 || changed.some((line) => line.includes('<U+'))) return undefined
  const start = oldStart + first
  const text = changed.filter((line) => !line.startsWith('-')).map((line) => line.slice(1))
  const body = ['demarche fix would write:', ...fenced(text)].join('\n')
  const place = { path, line: start + old - 1, side: 'RIGHT' as const, body }
  return old === 1 ? place : { ...place, start_line: start, start_side: 'RIGHT' }
}

/** Lines in a fence that none of them can close. */
function fenced(lines: readonly string[]): readonly string[] {
  const longest = Math.max(2, ...lines.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)))
  const fence = '`'.repeat(longest + 1)
  return [`${fence}suggestion`, ...lines, fence]
}
