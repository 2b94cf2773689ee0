import { rule } from '../rule.ts'

export const draftStatus = rule({
  code: 'P804',
  slug: 'draft-status',
  severity: 'warning',
  summary: 'No record is a draft.',
  why: 'A draft is work in progress and is not fit to be published.',
  remedy: 'Finish the record and set `status: single-coded`.',
  when: ({ record: { curation } }) => curation.status === 'draft',
  *check({ record: { id, curation } }) {
    if (curation.status !== 'draft') return
    yield {
      path: ['curation', 'status'],
      message: `The record \`${id}\` is a \`draft\`.`,
      help: 'When it is coded in full, write `status: single-coded`.',
    }
  },
})
