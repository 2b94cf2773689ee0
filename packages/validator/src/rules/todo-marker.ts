import { rule } from '../rule.ts'
import { textsIn, withoutQuotations } from '../language/texts.ts'

/** In the coder’s own words a marker may stand anywhere. `XXX Corps` is a name. */
const ANYWHERE = /\b(?:TODO|FIXME)\b|\bXXX\b(?! \p{Lu})/u
/** In a text that is copied it must be all there is, or lead a remark: `TODO` is a Spanish word. */
const INSTEAD = /^\s*(?:TODO|FIXME|XXX)\s*(?:$|[:(])/

export const todoMarker = rule({
  code: 'P803',
  slug: 'todo-marker',
  severity: 'error',
  summary: 'No text says that it is still to be written.',
  why: 'A marker such as `TODO` means that the record is not finished; published, it would pass for a fact.',
  remedy: 'Write what is missing, then take the marker out. If it cannot be found, say so with `missing` or in `note`.',
  *check({ nodes }) {
    for (const { node, value, sort } of textsIn(nodes)) {
      const marker = sort === 'copied' ? INSTEAD.exec(value) : ANYWHERE.exec(withoutQuotations(value))
      if (!marker) continue
      yield {
        path: node.path,
        message: `The text still holds the marker \`${marker[0].replaceAll(/\W/g, '')}\`.`,
        help: 'Write what is missing, and take the marker out.',
      }
    }
  },
})
