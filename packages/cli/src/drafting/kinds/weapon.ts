import type { Drafter } from '../question.ts'

export const weaponDrafter: Drafter = {
  kind: 'weapon',
  summary: 'an entry of the catalogue: one system, variant or family',
  questions: [
    { flag: 'designation', takes: '<words>', ask: 'The usual designation in English', must: true },
    {
      flag: 'origin',
      takes: '<id>',
      ask: 'State where it was developed',
      among: { kind: 'actor' },
      many: true,
      must: true,
    },
    { flag: 'description', takes: '<words>', ask: 'What it is, in a phrase' },
    { flag: 'category', takes: '<code>', ask: 'Category', among: { vocabulary: 'armament-category' } },
    { flag: 'role', takes: '<code>', ask: 'Platform, munition or subsystem', among: { vocabulary: 'weapon-role' } },
    { flag: 'unit', takes: '<code>', ask: 'What deals usually count', among: { vocabulary: 'quantity-unit' } },
    { flag: 'family', takes: '<id>', ask: 'The family it belongs to', among: { kind: 'weapon' } },
    { flag: 'manufacturer', takes: '<id>', ask: 'The maker', among: { kind: 'actor' } },
    { flag: 'id', takes: '<id>', ask: 'Id, instead of the one that is drafted', quiet: true },
  ],
  async draft(drafting) {
    const { weaponDrafts } = await import('../drafts/weapon-drafts.ts')
    return weaponDrafts(drafting)
  },
}
