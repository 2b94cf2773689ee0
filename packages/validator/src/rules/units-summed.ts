import type { Deal } from '@demarche/schema/model'
import { ruleFor } from '../rule.ts'
import { list } from '../structure/wording.ts'

type Counted = Extract<Deal['items'][number]['quantity'], { unit: unknown }>

export const unitsSummed = ruleFor('deal', {
  code: 'V467',
  slug: 'units-summed',
  severity: 'error',
  summary: 'A number is not the sum of things of different kinds.',
  why: 'Six launchers and two command vehicles are not eight of anything: such sums cannot be compared with any other count.',
  remedy:
    'Give the number of what the deal counts, and the rest as items of their own. `composition` tells the same things in smaller units.',
  when: ({ record: { items } }) =>
    items.some(({ quantity }) => 'composition' in quantity || 'alternatives' in quantity),
  *check({ record: { items } }) {
    for (const [index, { quantity }] of items.entries()) {
      if (!('unit' in quantity)) continue
      for (const [path, { count, status, composition = [] }] of accountsOf(quantity, ['items', index, 'quantity'])) {
        const units = [...new Set(composition.map(({ unit }) => unit))]
        const sum = composition.reduce((all, part) => all + part.count, 0)
        if (units.length < 2 || sum !== count || status === 'mistaken') continue
        yield {
          path: [...path, 'count'],
          message: `\`${count}\` is the sum of different things: ${list(composition.map(({ count, unit }) => `${count} ${unit}`))}.`,
          help: 'Count one kind of thing here, and record the others as items of their own.',
          related: [{ path: [...path, 'composition'], part: 'key', message: 'What the number adds up.' }],
        }
      }
    }
  },
})

type Account = Pick<Counted, 'count' | 'composition'> & { readonly status?: string | undefined }

/** The preferred account and the others, each with its place. */
const accountsOf = (
  quantity: Counted,
  path: readonly (string | number)[],
): readonly (readonly [typeof path, Account])[] => [
  [path, quantity],
  ...(quantity.alternatives ?? []).map((other, at) => [[...path, 'alternatives', at], other] as const),
]
