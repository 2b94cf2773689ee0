import type { Dataset } from '@demarche/schema'
import { supportOf, type Support } from './derive.ts'
import type { Found } from './place.ts'
import type { Cell } from './table.ts'
import type { TableColumn } from './table-column.ts'

/** The derived columns that say how well a deal or statement is supported. */
export function supportColumns(kind: 'deal' | 'statement'): readonly TableColumn[] {
  const derive = (read: (support: Support) => Cell) => (found: Found, dataset: Dataset) => {
    const record = dataset.get(kind, found.id)
    return record && read(supportOf(kind, record, dataset))
  }
  return [
    {
      name: 'independent_sources',
      type: 'integer',
      description:
        'Documents that the evidence goes back to in the end, when sources are followed to what they take over.',
      derived: true,
      required: true,
      cell: derive(({ independentSources }) => independentSources),
    },
    {
      name: 'disputed',
      type: 'boolean',
      description: 'Whether another account of anything in the record stands that is not marked mistaken.',
      derived: true,
      required: true,
      cell: derive(({ disputed }) => disputed),
    },
  ]
}
