import type { TextNode } from '../values.ts'
import { pathOf } from '../nodes.ts'
import { rule } from '../rule.ts'
import { withoutQuotations } from '../language/quotations.ts'

/** In the coder’s own words a marker may stand anywhere. `XXX Corps` is a name. */
const ANYWHERE = /\b(?:TODO|FIXME)\b|\bXXX\b(?! \p{Lu})/u
/** Most texts need no closer look. */
const HINT = /TODO|FIXME|XXX/
/** In a text that is copied it must be all there is, or lead a remark: `TODO` is a Spanish word. */
const INSTEAD = /^\s*(?:TODO|FIXME|XXX)\s*(?:$|[:(])/

export const todoMarker = rule({
  code: 'P803',
  slug: 'todo-marker',
  severity: 'error',
  summary: 'No text says that it is still to be written.',
  why: 'A marker such as `TODO` means that the record is not finished; published, it would pass for a fact.',
  remedy: 'Write what is missing, then take the marker out. If it cannot be found, say so with `missing` or in `note`.',
  *check({ values }) {
    for (const node of values.texts) {
      const marker = markerIn(node)
      if (!marker) continue
      yield {
        path: pathOf(node),
        message: `The text still holds the marker \`${marker[0].replaceAll(/\W/g, '')}\`.`,
        help: 'Write what is missing, and take the marker out.',
      }
    }
  },
})

/** A marker in a text; the coder’s own words are read without what they quote. */
function markerIn({ sort, value }: TextNode): RegExpExecArray | null {
  if (sort === 'copied') return INSTEAD.exec(value)
  return HINT.test(value) ? ANYWHERE.exec(withoutQuotations(value)) : null
}
