import { printable } from './printable.ts'

/** What a page on GitHub turns into a mention, a reference or a link, up to where it is broken. */
const REFERENCE = /@|#(?=\w)|:(?=\/\/)|\bwww(?=\.)|\bGH-(?=\d)/gi

/** What Markdown turns into a link, an image, a tag or a character, up to where it is broken; `<U+202E>` is ours. */
const MARKUP = /\](?=[([:])|<(?!U\+)(?=[\w/!?])|&(?=[#\w])/g

const BREAK = '$&\u200B'

/** Safe text in which nothing becomes a mention or an address: an invisible space breaks each. */
export const unlinked = (text: string): string => printable(text).replace(REFERENCE, BREAK)

/** Safe text that stays plain text wherever it is shown, also where that place reads Markdown. */
export const defanged = (text: string): string => unlinked(text).replace(MARKUP, BREAK)
