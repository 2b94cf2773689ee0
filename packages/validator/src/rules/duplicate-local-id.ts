import { entryIds } from '../facts/entry-ids.ts'
import type { Node } from '../nodes.ts'
import { rule } from '../rule.ts'

export const duplicateLocalId = rule({
  code: 'D601',
  slug: 'duplicate-local-id',
  severity: 'error',
  summary: 'Each evidence entry, item, event and role has a name of its own within its list.',
  why: 'Other fields refer to an entry by its name; with two of one name nobody can tell which is meant.',
  remedy: 'Rename the later entry, and correct the fields that mean it.',
  *check({ nodes }) {
    const first = new Map<string, Node>()
    for (const node of entryIds(nodes)) {
      const key = `${String(node.path[0])}/${String(node.value)}`
      const before = first.get(key)
      if (!before) {
        first.set(key, node)
        continue
      }
      yield {
        path: node.path,
        message: `\`${String(node.value)}\` is already the id of another entry of \`${String(node.path[0])}\`.`,
        help: 'Give this entry an id of its own.',
        related: [{ path: before.path, message: 'The earlier entry with this id.' }],
      }
    }
  },
})
