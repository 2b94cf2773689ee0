import { pathOf } from '../nodes.ts'
import { numberAt, objectsOf, textAt } from '../facts/objects.ts'
import { rule } from '../rule.ts'

export const numberMissing = rule({
  code: 'V472',
  slug: 'number-missing',
  severity: 'error',
  summary: 'A quantity has a number, unless the source gives only a plural.',
  why: 'A quantity without a number is read as zero, or as forgotten, unless it says that the source has none.',
  remedy:
    'Add `count`, or `min` and `max`. If the source says only “helicopters”, write `qualifier: unspecified-plural` without a number; if it says nothing, `quantity: { missing: not-reported }`.',
  when: ({ values }) => values.byClass.has('Quantity') || values.byClass.has('EventItem'),
  *check({ values }) {
    for (const node of [...objectsOf(values, 'Quantity'), ...objectsOf(values, 'EventItem')]) {
      const number = NUMBERS.find((key) => numberAt(node, key) !== undefined)
      const plural = textAt(node, 'qualifier') === 'unspecified-plural'
      if (number !== undefined && plural) {
        yield {
          path: [...pathOf(node), number],
          message: `The qualifier is \`unspecified-plural\`, and a number is given: \`${numberAt(node, number)}\`.`,
          help: 'Leave the number out, or choose `about`, `at-least` or another qualifier.',
        }
      }
      if (
        number === undefined &&
        !plural &&
        node.shape.className === 'Quantity' &&
        !NUMBERLESS.includes(textAt(node, 'unit') ?? '')
      ) {
        yield {
          path: pathOf(node),
          part: 'key',
          message: 'The quantity has no number.',
          help: 'Add `count`, `min` or `max`; for a mere plural write `qualifier: unspecified-plural`.',
        }
      }
    }
  },
})

const NUMBERS = ['count', 'min', 'max'] as const

/** A licence to produce is often given without a number of goods. */
const NUMBERLESS: readonly string[] = ['licence']
