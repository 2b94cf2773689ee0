import { LOADED_WORDS, loadedIn } from '../language/loaded-words.ts'
import { rule } from '../rule.ts'
import { textsIn, withoutQuotations } from '../language/texts.ts'

export const loadedWords = rule({
  code: 'P802',
  slug: 'loaded-words',
  severity: 'warning',
  summary: 'The coder’s own texts use no word that takes sides, outside quotation marks.',
  why: 'Readers of every side must be able to use the record; judgements belong to those who are quoted.',
  remedy: 'Choose a neutral word. If a source says it, put it in quotation marks and say who.',
  *check({ nodes }) {
    for (const { node, value, sort } of textsIn(nodes)) {
      if (sort === 'copied') continue
      for (const word of loadedIn(withoutQuotations(value))) {
        const instead = LOADED_WORDS.get(word)
        yield {
          path: node.path,
          message: `\`${word}\` is a loaded word.`,
          help: `${instead === undefined ? 'Leave it out' : `Write ${instead}`}; in quotation marks it may stand as the word of a source.`,
        }
      }
    }
  },
})
