import { idPath, listOf } from '../facts/entries.ts'
import { textAt } from '../facts/objects.ts'
import type { ObjectNode } from '../nodes.ts'
import { rule } from '../rule.ts'

export const duplicateLocalId = rule({
  code: 'D601',
  slug: 'duplicate-local-id',
  severity: 'error',
  summary: 'Each evidence entry, item, event and role has a name of its own within its list.',
  why: 'Other fields refer to an entry by its name; with two of one name nobody can tell which is meant.',
  remedy: 'Rename the later entry, and correct the fields that mean it.',
  *check({ values }) {
    const lists = new Map<string, Map<string, ObjectNode>>()
    for (const entry of values.entries) {
      const id = textAt(entry, 'id')
      if (id === undefined) continue
      const first = lists.get(listOf(entry)) ?? new Map<string, ObjectNode>()
      lists.set(listOf(entry), first)
      const before = first.get(id)
      if (!before) {
        first.set(id, entry)
        continue
      }
      yield {
        path: idPath(entry),
        message: `\`${id}\` is already the id of another entry of \`${listOf(entry)}\`.`,
        help: 'Give this entry an id of its own.',
        related: [{ path: idPath(before), message: 'The earlier entry with this id.' }],
      }
    }
  },
})
