import { readPlain } from './plain/read-plain.ts'
import { parseAllDocuments, type Document, type ParsedNode, type YAMLParseError } from 'yaml'
import type { TextFinding } from './encoding.ts'
import { LIMITS } from './limits.ts'
import { refusals } from './refusals.ts'

/** A plain value, or the findings that stopped the reading. */
export type ReadResult = { readonly value: unknown } | { readonly findings: readonly TextFinding[] }

const OPTIONS = {
  version: '1.2',
  schema: 'core',
  strict: true,
  // Repeated keys are looked for in `refusals`, in linear time and after Unicode normalisation.
  uniqueKeys: false,
  merge: false,
  prettyErrors: false,
  logLevel: 'error',
} as const

/** Reads the plain subset of YAML 1.2 that records are written in: fast, and exactly where anything is unusual. */
export const readYaml = (text: string): ReadResult => readPlain(text) ?? readExact(text)

/** Reads with every place known and everything unusual refused. */
export function readExact(text: string): ReadResult {
  const documents = documentsIn(text)
  if (!documents) return { findings: [{ ...TOO_DEEP, start: 0, end: 0 }] }
  const document = Array.isArray(documents) ? documents[0] : undefined
  if (!document || document.contents === null) return { findings: [emptyFile] }
  const second = documents[1]
  if (second) return { findings: [secondDocument(second)] }
  const [error] = document.errors
  if (error) return { findings: [syntaxFinding(text, error)] }
  const refused = refusals(document, text)
  return refused.length > 0 ? { findings: refused } : { value: document.toJS({ maxAliasCount: 0 }) }
}

/** Undefined where one thing stands in another so often that the reader runs out of room: a line of `? ? ? …`. */
function documentsIn(text: string) {
  try {
    return parseAllDocuments(text, OPTIONS)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

const emptyFile: TextFinding = {
  code: 'Y201',
  message: 'The file is empty.',
  help: 'Write the record, or delete the file.',
  start: 0,
  end: 0,
}

const secondDocument = (document: Document<ParsedNode>): TextFinding => ({
  code: 'Y204',
  message: 'A second document begins in this file.',
  help: 'Keep one record in a file, and remove the line `---`.',
  start: document.range?.[0] ?? 0,
  end: (document.range?.[0] ?? 0) + 3,
})

function syntaxFinding(text: string, { code, pos, message }: YAMLParseError): TextFinding {
  const known = SYNTAX[code] ?? { message: `The YAML cannot be read here: ${lowerFirst(message)}.`, help: GENERAL_HELP }
  // The reader gives up on nesting that is far past our own limit.
  const finding = code === 'RESOURCE_EXHAUSTION' ? TOO_DEEP : { code: 'Y201', ...known }
  return { ...finding, start: pos[0], end: Math.min(Math.max(pos[1], pos[0] + 1), text.length) }
}

const TOO_DEEP = {
  code: 'Y207',
  message: `The nesting is deeper than ${LIMITS.depth} levels.`,
  help: 'Write it flatter.',
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '')

const GENERAL_HELP = 'Compare the indentation and punctuation with the lines around it.'

/** The mistakes that people make, in words for people. */
const SYNTAX: Readonly<Record<string, { readonly message: string; readonly help: string }>> = {
  BAD_INDENT: { message: 'The indentation is off here.', help: 'Indent with two spaces a level, as the lines above.' },
  TAB_AS_INDENT: { message: 'A tab is used as indentation.', help: 'Indent with spaces: two a level.' },
  MISSING_CHAR: {
    message: 'A closing quote, bracket or comma is missing.',
    help: 'Close what was opened before this place.',
  },
  UNEXPECTED_TOKEN: {
    message: 'Something stands here that does not belong.',
    help: 'Put text that holds `: `, ` #` or starts with a quote, `*`, `&`, `@` or `%` in double quotes.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'A second `: ` stands in this value.',
    help: 'Put the whole value in double quotes.',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'A key runs over several lines.',
    help: 'A colon may be missing at the end of the line before.',
  },
  BAD_DQ_ESCAPE: {
    message: 'A backslash in double quotes starts no known escape.',
    help: 'Write `\\\\` for a backslash, or use single quotes.',
  },
}
