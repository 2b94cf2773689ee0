import { pathOf, type Node } from '../nodes.ts'
import { rule } from '../rule.ts'

/** Names and titles that the coder writes. What is printed in a document is copied as it is, and guarded in the exports. */
const NAMES = new Set(['Name.text', 'WeaponName.text', 'Weapon.designation', 'Deal.title', 'Role.title'])

export const formulaStart = rule({
  code: 'P805',
  slug: 'formula-start',
  severity: 'error',
  summary: 'No name, title or designation begins with `=`, `+`, `-`, `@` or a tab.',
  why: 'A spreadsheet takes such a cell for a formula: it shows an error, or runs it.',
  remedy: 'Begin the text with a letter or a digit.',
  *check({ values }) {
    for (const node of values.texts) {
      const first = /^[=+\-@\t\r]/.exec(node.value)?.[0]
      if (first === undefined || !NAMES.has(nameOf(node))) continue
      yield {
        path: pathOf(node),
        message: `\`${node.value.trim()}\` begins with ${first.trim() === '' ? 'a tab' : `\`${first}\``}, and a spreadsheet would run it.`,
        help: 'Begin with a letter or a digit.',
      }
    }
  },
})

/** Class and key of the field that holds a node: `Words.text`. */
const nameOf = ({ field, owner }: Node): string => `${owner?.shape.className ?? ''}.${field?.key ?? ''}`
