import type { FramedValue, Syntax } from './syntax.ts'

/** JSON-LD as part of a document that has the context of records. */
export const jsonSyntax: Syntax = {
  nests: true,
  spelled: (compact) => compact,
  escaped: (text) => (SPECIAL.test(text) ? JSON.stringify(text).slice(1, -1) : text),
  node: (className) => ({ open: '{"@id":"', head: `","@type":"${className}"`, close: '}' }),
  subject: () => '',
  frame({ key }, value, many) {
    const quote = isQuoted(value) ? '"' : ''
    const start = value.type === 'iri' ? value.start : ''
    return {
      open: `,"${key}":${many ? '[' : ''}${quote}${start}`,
      next: `,${quote}${start}`,
      end: quote,
      close: `${quote}${many ? ']' : ''}`,
      none: `,"${key}":[]`,
    }
  },
}

const isQuoted = (value: FramedValue): boolean =>
  value.type === 'iri' || (value.type === 'literal' && value.of !== 'integer' && value.of !== 'boolean')

// eslint-disable-next-line no-control-regex -- control characters are what must be escaped
const SPECIAL = /["\\\u0000-\u001F\uD800-\uDFFF]/
