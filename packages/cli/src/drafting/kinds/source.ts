import type { Drafter } from '../question.ts'

export const sourceDrafter: Drafter = {
  kind: 'source',
  summary: 'one version of one document: an article, a release, a transcript',
  questions: [
    { flag: 'url', takes: '<address>', ask: 'Address of the page', must: true },
    { flag: 'title', takes: '<words>', ask: 'Headline, as printed' },
    { flag: 'publisher', takes: '<id>', ask: 'Who published it', among: { kind: 'actor' } },
    { flag: 'published', takes: '<date>', ask: 'When it was published (2019-11-06, 2019-11 or 2019)' },
    { flag: 'type', takes: '<code>', ask: 'What sort of document it is', among: { vocabulary: 'source-type' } },
    { flag: 'language', takes: '<tag>', ask: 'Language of the text (en, sr-Latn)' },
    { flag: 'extent', takes: '<code>', ask: 'How much of it you read', among: { vocabulary: 'extent-read' } },
    { flag: 'text', takes: '<file>', ask: 'File with the text of the page, for its fingerprint', quiet: true },
    { flag: 'id-of-source', takes: '<id>', ask: 'Id, instead of the one that is drafted', quiet: true },
  ],
  async draft(drafting) {
    const { addressOf } = await import('../address.ts')
    const { sourceDrafts } = await import('../drafts/source-drafts.ts')
    return sourceDrafts(drafting, addressOf(drafting.answers['url']?.[0] ?? ''))
  },
}
