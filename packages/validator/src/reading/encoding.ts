import type { Finding } from '../diagnostic.ts'

/** A finding about the text itself, placed by offsets (UTF-16 code units). */
export interface TextFinding extends Omit<Finding, 'path'> {
  readonly start: number
  readonly end: number
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Characters that have no place in a record: controls but tab and line breaks, and those that reorder text. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/u

/** The text of a file, or why it has none. A byte order mark is dropped; `fix` mends it. */
export function decode(
  bytes: Uint8Array,
): { readonly text: string; readonly bom: boolean } | { readonly text: string; readonly finding: TextFinding } {
  let text: string
  try {
    text = strict.decode(bytes)
  } catch {
    return {
      text: '',
      finding: {
        code: 'F103',
        message: 'The file is not valid UTF-8.',
        help: 'Save it with the encoding UTF-8.',
        start: 0,
        end: 0,
      },
    }
  }
  const bom = text.startsWith('\uFEFF')
  if (bom) text = text.slice(1)
  const forbidden = FORBIDDEN.exec(text)
  if (!forbidden) return { text, bom }
  const codePoint = forbidden[0].codePointAt(0) ?? 0
  return {
    text,
    finding: {
      code: 'F104',
      message: `The character U+${codePoint.toString(16).toUpperCase().padStart(4, '0')} may not stand in a record.`,
      help: 'Delete it: it is invisible, and control or direction characters can make a text read otherwise than it is.',
      start: forbidden.index,
      end: forbidden.index + forbidden[0].length,
    },
  }
}
