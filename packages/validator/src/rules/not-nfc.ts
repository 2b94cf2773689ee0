import { pathOf } from '../nodes.ts'
import { nfcOf } from '../fixing/nfc.ts'
import { rule } from '../rule.ts'
import { subject } from '../structure/wording.ts'

const BEYOND_ASCII = /\P{ASCII}/u

export const notNfc = rule({
  code: 'P811',
  slug: 'not-nfc',
  severity: 'warning',
  summary: 'Text is in Unicode normal form C.',
  why: 'A letter with an accent can be written as one character or as two. They look alike, but a search for the one does not find the other.',
  remedy:
    'Run `npx demarche fix`. It changes no word, not even of an excerpt: the characters stay the same to Unicode.',
  // In a fixture it could not be seen.
  example: {
    wrong: { file: 'sources/2020/alpha-times-2020-03-05-buggy.yaml', text: 'authors: [Rene<U+0301> Alfa]' },
    right: { file: 'sources/2020/alpha-times-2020-03-05-buggy.yaml', text: 'authors: [René Alfa]' },
  },
  // Neither as it is nor by an escape does any other file hold anything that has two forms.
  when: (subject) => !subject.plain && (BEYOND_ASCII.test(subject.text) || subject.text.includes('\\')),
  *check({ values }) {
    for (const node of values.texts) {
      const normal = nfcOf(node)
      if (normal === undefined) continue
      yield {
        path: pathOf(node),
        message: `${subject(pathOf(node))} is not in Unicode normal form C: “${firstWordNotIn(normal, node.value)}”.`,
        help: 'Type the word again, accents and all.',
      }
    }
  },
})

/** The first word that the normal form writes otherwise. */
function firstWordNotIn(normal: string, text: string): string {
  const words = normal.split(/\s+/)
  return text.split(/\s+/).find((word, index) => word !== words[index]) ?? text
}
