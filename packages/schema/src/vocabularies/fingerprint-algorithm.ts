import { vocabulary } from '../vocabulary.ts'

export const fingerprintAlgorithm = vocabulary({
  id: 'fingerprint-algorithm',
  title: 'Fingerprint algorithm',
  description: 'How was the fingerprint of the source text made?',
  codes: {
    'bloom-shingle4-sha256-v1': {
      label: 'Bloom filter over word 4-shingles, version 1',
      definition:
        'The text is normalised (NFKC, case folded, quotation marks and dashes unified) and split into words, every ' +
        'run of four words enters a Bloom filter by double hashing derived from SHA-256, at a false-positive rate ' +
        'of one in a hundred.',
      example: 'About 460 bytes for an article of 390 words.',
    },
  },
})
