import { mayBeSameLanguage } from '../language/languages.ts'
import { ruleFor } from '../rule.ts'
import { list } from '../structure/wording.ts'

export const renditionSourceLanguage = ruleFor('statement', {
  code: 'V440',
  slug: 'rendition-source-language',
  severity: 'error',
  summary: 'The words of a rendition are in the language of the page they stand on.',
  why: 'Words are quoted as printed. Words in another language than the page were translated by the coder, or are marked wrongly.',
  remedy:
    'Copy the words from the page, or correct their language. Where a page quotes in a foreign language, give the excerpt that language.',
  *check({ record }, dataset) {
    for (const [index, { evidence, words }] of record.renditions.entries()) {
      const at = record.evidence.findIndex(({ id }) => id === evidence)
      const excerpt = record.evidence[at]
      const source = excerpt && dataset.get('source', excerpt.source)
      if (!words || !source) continue
      const languages = [excerpt.language, source.language].filter((language) => language !== undefined)
      if (languages.some((language) => mayBeSameLanguage(language, words.language))) continue
      yield {
        path: ['renditions', index, 'words', 'language'],
        message: `The words are given in \`${words.language}\`, and the page \`${source.id}\` is in ${list(languages)}.`,
        help: `Correct the language of the words, or add \`language: ${words.language}\` to the excerpt if the page prints them so.`,
        related: [
          { path: ['evidence', at], message: 'The excerpt.' },
          { record: `source/${source.id}`, path: ['language'], message: 'The language of the page.' },
        ],
      }
    }
  },
})
