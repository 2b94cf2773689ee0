import { mayBeSameLanguage } from '../language/languages.ts'
import { ruleFor } from '../rule.ts'

export const untranslatedLanguage = ruleFor('statement', {
  code: 'V434',
  slug: 'untranslated-language',
  severity: 'error',
  summary: 'Words printed in another language than they were said in are marked as translated.',
  why: 'A translated word is not the speaker’s word: only the mark tells a reader of quotations which is which.',
  remedy:
    'Choose `translated` or `presumed` in `translation`, or correct the language of the words or of the statement.',
  *check({ record }) {
    const { originalLanguage } = record
    for (const [index, { words, translation }] of record.renditions.entries()) {
      if (!words) continue
      const { language } = words
      if (translation.is === 'not-translated' && !mayBeSameLanguage(language, originalLanguage)) {
        yield {
          path: ['renditions', index, 'translation', 'is'],
          message: `The words are printed in \`${language}\` and were said in \`${originalLanguage}\`, so they cannot be \`not-translated\`.`,
          help: 'Write `is: translated` where the page says so or it is known, else `is: presumed`.',
          related: [
            { path: ['renditions', index, 'words', 'language'], message: 'The language of the words.' },
            { path: ['originalLanguage'], message: 'The language of the statement.' },
          ],
        }
      }
      if (translation.to !== undefined && !mayBeSameLanguage(language, translation.to)) {
        yield {
          path: ['renditions', index, 'translation', 'to'],
          message: `The words are printed in \`${language}\`, and the translation is said to be into \`${translation.to}\`.`,
          help: `Write \`to: ${language}\`, or correct the language of the words.`,
          related: [{ path: ['renditions', index, 'words', 'language'], message: 'The language of the words.' }],
        }
      }
    }
  },
})
