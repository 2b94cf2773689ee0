import type { Check, Example, Snippet } from './check.ts'

/** One part of an explanation: sentences, steps, or a piece of a file. Backticks mark code. */
export interface Section {
  readonly heading: string
  readonly text?: string
  readonly steps?: readonly string[]
  readonly snippet?: Snippet
}

/** What a check is about, for the command line and the pages alike. */
export interface Explanation {
  readonly title: string
  readonly severity: Check['severity']
  readonly sections: readonly Section[]
}

/** Explains a check: what must hold, why, a wrong and a right example, and how to mend it. */
export const explanationOf = (check: Check, example: Example | undefined): Explanation => ({
  title: `${check.code} ${check.slug}`,
  severity: check.severity,
  sections: [
    { heading: 'What must hold', text: check.summary },
    { heading: 'Why', text: check.why },
    ...(example ? [{ heading: 'Wrong', snippet: example.wrong }] : []),
    ...(example ? [{ heading: 'Right', snippet: example.right }] : []),
    { heading: 'To mend it', text: check.remedy },
    { heading: 'In the web editor of GitHub', steps: OF_THE_FILE.has(check.code) ? FILE_STEPS : LINE_STEPS },
  ],
})

/** Checks of the file itself, not of what stands in it. */
const OF_THE_FILE = new Set(['F101', 'F105', 'F106', 'F107'])

const OPEN = 'Open the file that the finding names and press the pencil (“Edit this file”).'

const SEND =
  'Press “Commit changes…”, say in a few words what you changed, and choose “Create a new branch for this commit and start a pull request”. The checks then run again.'

const LINE_STEPS = [OPEN, 'Go to the line that the finding names and mend it as above.', SEND]

const FILE_STEPS = [
  OPEN,
  'To rename or move the file, change its name above the text; `../` typed at its beginning leads one folder up. To remove it, choose “Delete file” from the “…” menu of its page instead.',
  SEND,
]
