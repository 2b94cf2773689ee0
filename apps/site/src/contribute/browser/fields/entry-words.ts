import type { Dataset, Field, ObjectShape, ScalarShape, Shape } from '@demarche/schema/model'
import { isPlainObject, settled } from '@demarche/validator/browser'
import { recordCodeLabel } from '../../../record-code-label.ts'
import { countWords } from '../../../words/count-words.ts'
import { dateWords } from '../../../words/date-words.ts'
import { namedRecord } from '../named-record.ts'
import { titleOf } from '../title-of.ts'
import { isUsual } from './usual.ts'

/** Facts that a line has room for. */
const MOST = 3

/** An entry of a list in a line, to know it by while it is folded: `Pantsir-S1, 6 launchers`. Empty while it says nothing. */
export const entryWords = (shape: Shape, value: unknown, outlines: Dataset): string =>
  factsOf(shape, value, outlines).slice(0, MOST).join(', ')

function factsOf(shape: Shape, value: unknown, outlines: Dataset): readonly string[] {
  const taken = settled(shape, value)
  if (taken?.type !== 'object' || !isPlainObject(value)) return []
  return toldFields(taken).flatMap(({ key, shape: part }) => factIn(part, value[key], outlines) || [])
}

/** The fields that tell entries apart, those that tell most first. */
function toldFields({ fields }: ObjectShape): readonly Field[] {
  const isExcerpt = fields.some(({ key }) => key === 'exact')
  // Only excerpts are named after what they say; other entries are mostly counted.
  const told = fields.filter((field) => isUsual(field) && (field.key !== 'id' || isExcerpt))
  return [...told.filter(({ key }) => !LAST.has(key)), ...told.filter(({ key }) => LAST.has(key))]
}

const LAST: ReadonlySet<string> = new Set(['category', 'attribution', 'realis', 'source'])

/** A value in words; empty where there is none. */
function factIn(shape: Shape, value: unknown, outlines: Dataset): string {
  const taken = settled(shape, value)
  if (taken === undefined || taken.type === 'list' || value === undefined) return ''
  if (taken.type !== 'object') return scalarWords(taken, String(value), outlines)
  if (!isPlainObject(value)) return ''
  if (typeof value['unit'] === 'string') return countWords(value)
  return factsOf(taken, value, outlines)[0] ?? ''
}

/** Letters of a text that a line has room for. */
const ROOM = 80

function scalarWords({ type, vocabulary, refers, datatype }: ScalarShape, text: string, outlines: Dataset): string {
  if (type === 'boolean' || refers === 'role-of-actor') return ''
  if (type === 'code') return recordCodeLabel(vocabulary, text).label
  if (datatype === 'edtf:EDTF') return dateWords(text)
  const entry = refers === undefined ? undefined : namedRecord(refers, text, outlines)
  const words = entry === undefined ? text : titleOf(entry)
  return words.length > ROOM ? `${words.slice(0, ROOM).trimEnd()}…` : words
}
