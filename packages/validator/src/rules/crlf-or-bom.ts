import { rule } from '../rule.ts'

export const crlfOrBom = rule({
  code: 'F108',
  slug: 'crlf-or-bom',
  severity: 'info',
  summary: 'Lines end in LF, and a file begins with its first character, not with a byte order mark.',
  why: 'Two ways to write the same line make whole files look changed in a review, and hide what was.',
  remedy: 'Run `npx demarche fix`, or choose LF and UTF-8 without BOM when you save the file.',
  // In a fixture it could not be seen.
  example: {
    wrong: { file: 'sources/2020/alpha-times-2020-03-05-buggy.yaml', text: '<BOM>type: news-article<CR><LF>' },
    right: { file: 'sources/2020/alpha-times-2020-03-05-buggy.yaml', text: 'type: news-article<LF>' },
  },
  when: (subject) => !subject.plain && (subject.bom || subject.text.includes('\r\n')),
  *check({ text, bom }) {
    const at = text.indexOf('\r\n')
    const found = [
      ...(bom ? ['begins with a byte order mark'] : []),
      ...(at === -1 ? [] : ['ends its lines in CR and LF']),
    ]
    if (found.length === 0) return
    yield {
      start: bom ? 0 : at,
      end: bom ? 0 : at + 2,
      message: `The file ${found.join(' and ')}.`,
      help: 'Save it as UTF-8 without BOM, with LF at the ends of lines.',
    }
  },
})
