import { rule } from '../rule.ts'
import { trailingSpaces } from '../fixing/trailing-spaces.ts'
import { endsSomeLineInSpace } from '../reading/ends-some-line-in-space.ts'

export const trailingSpace = rule({
  code: 'P810',
  slug: 'trailing-space',
  severity: 'info',
  summary: 'No line ends in white space.',
  why: 'It cannot be seen and says nothing, yet a line with it and one without differ in every review.',
  remedy: 'Run `npx demarche fix`, or delete the white space at the end of the line.',
  // In a fixture it could not be seen.
  example: {
    wrong: { file: 'sources/2020/alpha-times-2020-03-05-buggy.yaml', text: 'accessed: 2026-01-15<space><space>' },
    right: { file: 'sources/2020/alpha-times-2020-03-05-buggy.yaml', text: 'accessed: 2026-01-15' },
  },
  when: (subject) => !subject.plain && endsSomeLineInSpace(subject.text),
  *check({ text }) {
    const stretches = trailingSpaces(text)
    const [first] = stretches
    if (!first) return
    yield {
      ...first,
      message:
        stretches.length === 1 ? 'This line ends in white space.' : `${stretches.length} lines end in white space.`,
      help: 'Delete it.',
    }
  },
})
