import { Parser } from 'htmlparser2'

/** What is no text of a page. */
const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'svg'])
/** What stands inside a line. */
const INLINE: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'b',
  'cite',
  'code',
  'em',
  'font',
  'i',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
  'time',
])

/** The words of a page in reading order, menus and all; a page that is no HTML is its own text. */
export function pageText(body: Uint8Array, contentType: string): string {
  const html = decoded(body, contentType)
  if (!/html|xml/i.test(contentType) && !/^\s*</.test(html)) return html
  const pieces: string[] = []
  let silent = 0
  const parser = new Parser({
    onopentag: (name) => {
      if (SILENT.has(name)) silent += 1
      if (!INLINE.has(name)) pieces.push('\n')
    },
    ontext: (text) => {
      if (silent === 0) pieces.push(text)
    },
    onclosetag: (name) => {
      if (SILENT.has(name)) silent -= 1
      if (!INLINE.has(name)) pieces.push('\n')
    },
  })
  parser.end(html)
  return pieces.join('')
}

/** The characters of a page, in the encoding that its header, else its head, names; UTF-8 where neither does. */
function decoded(body: Uint8Array, contentType: string): string {
  const head = new TextDecoder('latin1').decode(body.subarray(0, 2048))
  const named = /charset=["']?([\w-]+)/i.exec(contentType)?.[1] ?? /charset=["']?([\w-]+)/i.exec(head)?.[1]
  try {
    return new TextDecoder(named ?? 'utf-8').decode(body)
  } catch {
    return new TextDecoder().decode(body)
  }
}
