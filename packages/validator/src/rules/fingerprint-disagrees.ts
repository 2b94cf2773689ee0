import { makeFingerprint } from '../evidence/fingerprint.ts'
import { ruleFor } from '../rule.ts'

export const fingerprintDisagrees = ruleFor('source', {
  code: 'Q718',
  slug: 'fingerprint-disagrees',
  severity: 'error',
  needs: 'articles',
  summary: 'A fingerprint is that of the text of the document, where the text is given.',
  why: 'A fingerprint of another text passes wrong excerpts and rejects true ones.',
  remedy:
    'Run `demarche fingerprint <file>` on the text and paste what it prints, or put the text that was fingerprinted into the folder. Say in the note of the source what the text takes in.',
  *check({ record: { id, fingerprint } }, _, { articles }) {
    const text = articles?.get(id)
    if (!fingerprint || text === undefined) return
    const made = makeFingerprint(text)
    const differs = (['words', 'sha256', 'filter'] as const).find((key) => made[key] !== fingerprint[key])
    if (differs === undefined) return
    const message =
      differs === 'words'
        ? `The text of \`${id}\` has ${made.words} words, the fingerprint ${fingerprint.words}.`
        : `The fingerprint of \`${id}\` is not that of the text: \`${differs}\` differs.`
    yield { path: ['fingerprint', differs], message, help: 'Run `demarche fingerprint <file>` on the text again.' }
  },
})
