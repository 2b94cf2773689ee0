import { citedSources } from '../evidence/cited-sources.ts'
import { ruleFor } from '../rule.ts'

export const sourceWithoutFingerprint = ruleFor('source', {
  code: 'Q716',
  slug: 'source-without-fingerprint',
  severity: 'info',
  summary: 'A document that was read whole and is quoted has a fingerprint.',
  why: 'Without it nobody can check the excerpts unless they find the text again.',
  remedy:
    'Save the text of the document to a file, run `demarche fingerprint <file>`, and paste what it prints into the record of the source.',
  *check({ record: { id, extentRead, fingerprint } }, dataset) {
    if (fingerprint || extentRead !== 'whole' || !citedSources(dataset).has(id)) return
    yield {
      path: ['id'],
      message: `Excerpts of \`${id}\` cannot be checked: it has no fingerprint.`,
      help: 'Run `demarche fingerprint <file>` on the text and paste what it prints into this record.',
    }
  },
})
