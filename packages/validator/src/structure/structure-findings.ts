import type { Kind } from '@demarche/schema/model'
import type { ErrorObject } from 'ajv/dist/2020.js'
import type { Finding, Path } from '../diagnostic.ts'
import { definitionsOf, howToWrite, howToWriteHere } from './guidance.ts'
import { nearest } from '../nearest.ts'
import { describedHere, describedIn, propertiesOf, tagsOf, tagValue } from './schema-view.ts'
import { holder, list, PATTERN_HELP, subject, typeName, valueName } from './wording.ts'

/** Turns ajv's errors into findings in our own words: one cause, one finding. */
export function structureFindings(kind: Kind, record: unknown, errors: readonly ErrorObject[]): readonly Finding[] {
  const findings = errors.flatMap((error) => describe(error) ?? [])
  return withoutMisspelt(findings.map((finding) => guided(finding, kind, record)))
}

/** A finding whose help says, from the schema, how the field is written or where the codes are defined. */
function guided(finding: Described, kind: Kind, record: unknown): Described {
  const { help } = finding
  const more = guidanceTo(finding, kind, record)
  return more ? { ...finding, help: help === undefined ? more : `${help} ${more}` } : finding
}

function guidanceTo({ code, path, missing }: Described, kind: Kind, record: unknown): string | undefined {
  if (missing !== undefined) return howToWrite(kind, record, { path, field: missing })
  if (code === 'S303') return howToWriteHere(kind, record, path)
  return code === 'S304' ? definitionsOf(kind, record, path) : undefined
}

/** A finding that may name the field that is missing. */
interface Described extends Finding {
  readonly missing?: string
}

/** A misspelt field is reported once, where it stands, and not again as missing. */
function withoutMisspelt(findings: readonly Described[]): readonly Finding[] {
  const misspelt = new Set(
    findings.flatMap(({ code, path, instead }) =>
      code === 'S302' && instead !== undefined ? keyOf(path.slice(0, -1), instead) : [],
    ),
  )
  return findings
    .filter(({ path, missing }) => missing === undefined || !misspelt.has(keyOf(path, missing)))
    .map(({ missing, ...finding }) => finding)
}

const keyOf = (path: Path, field: string): string => JSON.stringify([...path, field])

function describe(error: ErrorObject): Described | undefined {
  return DESCRIBERS[error.keyword]?.(error, pathOf(error.instancePath))
}

/** Steps of a JSON pointer; digits are list indices, since no field name is a number. */
const pathOf = (pointer: string): Path =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step))

type Describer = (error: ErrorObject, path: Path) => Described | undefined

/** One describer per JSON Schema keyword. `if` has none: the branch it chose speaks for itself. */
const DESCRIBERS: Readonly<Record<string, Describer>> = {
  required: ({ params, parentSchema }, path) => {
    const field = String(params['missingProperty'])
    return {
      code: 'S301',
      path,
      part: 'key',
      missing: field,
      message: `The field \`${field}\` is missing from ${holder(path)}.`,
      ...helpText(describedIn(parentSchema, field)),
    }
  },
  additionalProperties: ({ params, parentSchema }, path) => {
    const field = String(params['additionalProperty'])
    const fields = Object.keys(propertiesOf(parentSchema))
    const similar = nearest(field, fields)
    return {
      code: 'S302',
      path: [...path, field],
      part: 'key',
      ...(similar === undefined ? {} : { instead: similar }),
      message: `\`${field}\` is not a field of ${holder(path)}${similar === undefined ? '' : `; a similar field is \`${similar}\``}.`,
      expected: similar === undefined ? fields : [similar],
      help:
        similar === undefined
          ? `Its fields are ${fields.map((name) => `\`${name}\``).join(', ')}.`
          : `Write \`${similar}\`.`,
    }
  },
  type: ({ params, data, parentSchema }, path) => ({
    code: 'S303',
    path,
    message: `${subject(path)} must be ${typeName(String(params['type']))}, not ${valueName(data)}.`,
    expected: [typeName(String(params['type']))],
    ...(params['type'] === 'string' && typeof data !== 'object'
      ? { help: 'Put it in quotes.', instead: String(data) }
      : { help: describedHere(parentSchema) }),
  }),
  enum: ({ data, parentSchema, params }, path) =>
    unknownCode(data, allowed(params), path, String(parentSchema?.['title'] ?? '')),
  const: ({ data, params }, path) => unknownCode(data, [String(params['allowedValue'])], path, ''),
  discriminator: ({ data, params, parentSchema }, path) => {
    const tag = String(params['tag'])
    const codes = tagsOf(parentSchema)
    return params['error'] === 'tag'
      ? {
          code: 'S301',
          path,
          part: 'key',
          message: `The field \`${tag}\` is missing from ${holder(path)}.`,
          expected: codes,
          help: `Write one of ${list(codes)}.`,
        }
      : unknownCode(tagValue(data, tag), codes, [...path, tag], '')
  },
  pattern: ({ data, parentSchema, params }, path) => ({
    code: 'S305',
    path,
    message: `${subject(path)} cannot be ${valueName(data)}.`,
    help: PATTERN_HELP[String(params['pattern'])] ?? describedHere(parentSchema),
  }),
  maxLength: ({ params }, path) => sized(path, `longer than ${String(params['limit'])} characters`, 'Shorten it.'),
  minLength: ({ params }, path) => sized(path, `shorter than ${String(params['limit'])} characters`, 'Say more.'),
  maxItems: ({ params }, path) => sized(path, `longer than ${String(params['limit'])} entries`, 'Split the record.'),
  minItems: (_, path) => sized(path, 'an empty list', 'Leave the field out, or fill the list.'),
  maximum: ({ params }, path) => sized(path, `more than ${String(params['limit'])}`, 'Check the number.'),
  minimum: ({ params }, path) =>
    sized(path, `less than ${String(params['limit'])}`, 'Check the number; say why a value is missing with `missing`.'),
}

function unknownCode(data: unknown, codes: readonly string[], path: Path, vocabulary: string): Described {
  const similar = typeof data === 'string' ? nearest(data, codes) : undefined
  const of = vocabulary === '' ? 'one of the codes allowed here' : `a code of “${vocabulary}”`
  return {
    code: 'S304',
    path,
    message: `${valueName(data)} is not ${of}${similar === undefined ? '' : `; a similar code is \`${similar}\``}.`,
    expected: codes,
    help: similar === undefined ? `Write one of ${list(codes)}.` : `Write \`${similar}\`.`,
    ...(similar === undefined ? {} : { instead: similar }),
  }
}

const sized = (path: Path, what: string, help: string): Described => ({
  code: 'S306',
  path,
  message: `${subject(path)} may not be ${what}.`,
  help,
})

const allowed = (params: Record<string, unknown>): readonly string[] =>
  Array.isArray(params['allowedValues']) ? params['allowedValues'].map(String) : []

const helpText = (text: string | undefined): { help?: string } => (text === undefined ? {} : { help: text })
