import { expect, test } from 'vitest'
import { pageText } from './page-text.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const wordsOf = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

test('the words of a page: no scripts and styles, words whole across marks, entities read', () => {
  const html =
    '<title>T</title><style>p{}</style><script>let a = "<p>no</p>"</script><p>He said <b>yes</b>terday&nbsp;&amp; left.</p><p>End</p>'
  expect(wordsOf(pageText(bytes(html), 'text/html'))).toBe('T He said yesterday & left. End')
  expect(wordsOf(pageText(bytes('<p>a<p>b<br>c'), 'text/html'))).toBe('a b c')
  expect(pageText(bytes('1 < 2 and a > b'), 'text/plain')).toBe('1 < 2 and a > b')
})

test('the encoding of the header counts, then that of the head, then UTF-8; one nobody knows is UTF-8', () => {
  const serbia = Uint8Array.from([0xd1, 0xf0, 0xe1, 0xe8, 0xbc, 0xe0])
  expect(pageText(serbia, 'text/plain; charset=windows-1251')).toBe('Србија')
  const inHead = Buffer.concat([Buffer.from('<meta charset="windows-1251"><p>'), serbia])
  expect(wordsOf(pageText(inHead, 'text/html'))).toBe('Србија')
  expect(pageText(bytes('Србија'), 'text/plain; charset=none-such')).toBe('Србија')
})
