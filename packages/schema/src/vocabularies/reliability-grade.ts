import { vocabulary } from '../vocabulary.ts'

export const reliabilityGrade = vocabulary({
  id: 'reliability-grade',
  title: 'Source reliability',
  description:
    'How far has the source proved reliable? The grade is about the source and says nothing on a single report.',
  source: 'The reliability scale of the Admiralty code as used by NATO.',
  codes: {
    a: {
      label: 'A, completely reliable',
      definition:
        'Reports that could be checked have always held, and the source has first-hand access to what it reports.',
      example: 'An official gazette for the laws it prints.',
      crosswalk: [{ scheme: 'admiralty', code: 'A', match: 'exact' }],
    },
    b: {
      label: 'B, usually reliable',
      definition: 'Reports mostly hold when checked, and errors are corrected in the open.',
      example: 'An international agency with a corrections policy.',
      crosswalk: [{ scheme: 'admiralty', code: 'B', match: 'exact' }],
    },
    c: {
      label: 'C, fairly reliable',
      definition: 'Reports hold more often than not, with weak spots that a reader has to know.',
      example: 'A daily that often cites unnamed sources.',
      crosswalk: [{ scheme: 'admiralty', code: 'C', match: 'exact' }],
    },
    d: {
      label: 'D, not usually reliable',
      definition: 'Reports often fail when checked, though some have held.',
      example: 'A tabloid that seldom corrects.',
      crosswalk: [{ scheme: 'admiralty', code: 'D', match: 'exact' }],
    },
    e: {
      label: 'E, unreliable',
      definition: 'Reports have proved wrong or invented as a rule.',
      example: 'A site known for made-up reports.',
      crosswalk: [{ scheme: 'admiralty', code: 'E', match: 'exact' }],
    },
    f: {
      label: 'F, cannot be judged',
      definition: 'Too little is known to grade it. This is no verdict and does not rank below E.',
      example: 'A portal seen for the first time.',
      crosswalk: [{ scheme: 'admiralty', code: 'F', match: 'exact' }],
    },
  },
})
