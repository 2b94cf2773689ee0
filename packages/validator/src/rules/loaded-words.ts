import { pathOf } from '../nodes.ts'
import { LOADED_WORDS, loadedIn } from '../language/loaded-words.ts'
import { rule } from '../rule.ts'
import { withoutQuotations } from '../language/quotations.ts'

export const loadedWords = rule({
  code: 'P802',
  slug: 'loaded-words',
  severity: 'warning',
  summary: 'The coder’s own texts use no word that takes sides, outside quotation marks.',
  why: 'Readers of every side must be able to use the record; judgements belong to those who are quoted.',
  remedy: 'Choose a neutral word. If a source says it, put it in quotation marks and say who.',
  *check({ values }) {
    for (const node of values.texts) {
      if (node.sort === 'copied') continue
      for (const word of loadedIn(withoutQuotations(node.value))) {
        const instead = LOADED_WORDS.get(word)
        yield {
          path: pathOf(node),
          message: `\`${word}\` is a loaded word.`,
          help: `${instead === undefined ? 'Leave it out' : `Write ${instead}`}; in quotation marks it may stand as the word of a source.`,
        }
      }
    }
  },
})
