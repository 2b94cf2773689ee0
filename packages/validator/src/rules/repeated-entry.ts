import { pathOf, type Node } from '../nodes.ts'
import { rule } from '../rule.ts'
import { subject } from '../structure/wording.ts'

export const repeatedEntry = rule({
  code: 'D606',
  slug: 'repeated-entry',
  severity: 'error',
  summary: 'No code, id or name stands twice in one list.',
  why: 'A value that is listed twice is counted twice by whoever counts.',
  remedy: 'Take the second one out, or write the one that was meant.',
  when: ({ values }) => values.lists.some(repeats),
  *check({ values }) {
    for (const node of values.lists) {
      const { value } = node
      if (!Array.isArray(value)) continue
      const path = pathOf(node)
      for (const [index, entry] of value.entries()) {
        const before = value.indexOf(entry)
        if (before === index) continue
        yield {
          path: [...path, index],
          message: `${subject(path)} lists \`${String(entry)}\` twice.`,
          help: 'Take it out here, or write the one that was meant.',
          related: [{ path: [...path, before], message: 'The same entry.' }],
        }
      }
    }
  },
})

const repeats = ({ value }: Node): boolean =>
  Array.isArray(value) && value.length > 1 && value.some((entry, index) => value.indexOf(entry) !== index)
