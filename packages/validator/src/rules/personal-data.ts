import { pathOf, rootKeyOf } from '../nodes.ts'
import { rule } from '../rule.ts'

const ADDRESS = /[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/i

const SIGNS: readonly (readonly [string, RegExp])[] = [
  ['an e-mail address', ADDRESS],
  ['a telephone number', /(?<![\w+])(?:\+|00)[1-9]\d{0,2}(?:[ ./()-]{0,2}\d){7,12}(?!\d)/],
  ['a telephone number', /(?<!\p{L})(?:tel|phone|fax|mobile|тел|tél)\.?:? ?[\d(](?:[ ./()-]{0,2}\d){5,12}/iu],
]

/** An at sign or a run of digits: most texts hold neither and need no closer look. */
const HINT = /@|\d(?:[ ./()-]{0,2}\d){4}/

export const personalData = rule({
  code: 'P801',
  slug: 'personal-data',
  severity: 'error',
  summary: 'No record holds an e-mail address or a telephone number.',
  why: 'The dataset is about public acts; how to reach a person is none of its business, and once published it cannot be called back.',
  remedy: 'Take the address or number out. Coders and reviewers go by their handles.',
  *check({ values }) {
    for (const node of values.texts) {
      const { value } = node
      if (!HINT.test(value) || rootKeyOf(node) === 'evidence') continue
      for (const [what, sign] of SIGNS) {
        const found = sign === ADDRESS && !value.includes('@') ? undefined : sign.exec(value)?.[0]
        if (found === undefined) continue
        yield { path: pathOf(node), message: `The text holds ${what}: \`${found.trim()}\`.`, help: 'Take it out.' }
        break
      }
    }
  },
})
