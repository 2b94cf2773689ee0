import type { Deal } from '@demarche/schema/model'
import type { Surroundings } from '../summary.ts'
import { hasRole } from '../facts/deal-parties.ts'
import { ruleFor } from '../rule.ts'

export const reExportWithoutManufacturer = ruleFor('deal', {
  code: 'V477',
  slug: 're-export-without-manufacturer',
  severity: 'error',
  summary: 'A re-export names the maker of the goods.',
  why: 'The state of the maker usually has to consent, and counts by origin put the goods down to it.',
  remedy: 'Add a party with the role `manufacturer`, or name the maker in the record of the weapon.',
  when: ({ record: { modality } }) => modality.some(({ value }) => value === 're-export'),
  *check({ record }, dataset) {
    const index = record.modality.findIndex(({ value }) => value === 're-export')
    if (index === -1 || hasRole(record, 'manufacturer') || makersKnown(record, dataset)) return
    yield {
      path: ['modality', index, 'value'],
      message: 'The modality is `re-export`, and neither a party nor the weapons tell who made the goods.',
      help: 'Add a party with the role `manufacturer`, or `manufacturer` in the record of the weapon.',
      related: [{ path: ['parties'], part: 'key', message: 'The parties.' }],
    }
  },
})

/** Whether the catalogue names the maker of every item. */
const makersKnown = ({ items }: Deal, dataset: Surroundings): boolean =>
  items.every(({ weapon }) => dataset.get('weapon', weapon?.value ?? '')?.manufacturer !== undefined)
