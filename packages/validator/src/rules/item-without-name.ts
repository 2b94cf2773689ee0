import { ruleFor } from '../rule.ts'

export const itemWithoutName = ruleFor('deal', {
  code: 'V479',
  slug: 'item-without-name',
  severity: 'error',
  summary: 'An item names a weapon of the catalogue, or the weapon as the source names it.',
  why: 'A line that says only a category can be matched with no weapon and no other report.',
  remedy:
    'Add `weapon` with an entry of the catalogue, or `designation` with the words of the source: “attack helicopters”.',
  when: ({ record: { items } }) => items.some(({ weapon, designation }) => !weapon && !designation),
  *check({ record: { items } }) {
    for (const [index, { id, weapon, designation }] of items.entries()) {
      if (weapon || designation) continue
      yield {
        path: ['items', index, 'id'],
        message: `The item \`${id}\` names no weapon.`,
        help: 'Add `weapon` with an entry of the catalogue, or `designation` with the words of the source.',
      }
    }
  },
})
