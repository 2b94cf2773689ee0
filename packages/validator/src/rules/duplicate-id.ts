import { rule } from '../rule.ts'

export const duplicateId = rule({
  code: 'D607',
  slug: 'duplicate-id',
  severity: 'error',
  summary: 'No two files hold records of one kind with the same id.',
  why: 'An id stands for one record; of two with the same id only one would reach the exports.',
  remedy: 'Merge the two files, or give the newer record an id of its own.',
  when: ({ kind, record, file }, dataset) => dataset.fileOf(`${kind}/${record.id}`) !== file,
  *check({ kind, record }) {
    yield {
      path: ['id'],
      message: `Another file holds a ${kind} with the id \`${record.id}\` too.`,
      help: 'Look for the id in the folders of that kind; merge the two, or rename one.',
    }
  },
})
