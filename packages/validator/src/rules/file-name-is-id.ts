import { rule } from '../rule.ts'
import { partsOf } from '../reading/source-file.ts'

export const fileNameIsId = rule({
  code: 'R503',
  slug: 'file-name-is-id',
  severity: 'error',
  summary: 'A file is named after the id of its record.',
  why: 'Ids are permanent and other records refer to them; the file name is where people look for them.',
  remedy: 'Rename the file, or correct the id.',
  when: ({ record, file }) => partsOf(file).id !== record.id,
  *check({ record, file }) {
    const { id } = partsOf(file)
    yield {
      path: ['id'],
      message: `The id is \`${record.id}\` but the file is named \`${id}\`.`,
      help: `Name the file \`${record.id}\`, or write \`id: ${id}\`.`,
    }
  },
})
