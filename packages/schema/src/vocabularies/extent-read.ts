import { vocabulary } from '../vocabulary.ts'

export const extentRead = vocabulary({
  id: 'extent-read',
  title: 'Extent read',
  description: 'How much of the document did the coder have before them?',
  codes: {
    whole: {
      label: 'Whole',
      definition: 'The full text, or the full recording. Only then does silence on a point count as not reported.',
      example: 'The complete article.',
    },
    beginning: {
      label: 'Beginning',
      definition: 'The first part only, as with pages cut by an archive or a paywall.',
      example: 'The first 2,000 characters.',
    },
    excerpts: {
      label: 'Excerpts',
      definition: 'Passages quoted or found elsewhere, not the document itself.',
      example: 'Two paragraphs quoted in another paper.',
    },
  },
})
