import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '@demarche/schema/model'
import { isPlainObject, read, recordPath, recordText } from '@demarche/validator'
import { recordFiles } from '../record-files.ts'
import { replaceFile } from '../replace-file.ts'
import { writeNewFiles } from '../writing/new-files.ts'
import { withFields } from '../writing/with-fields.ts'
import { corrected } from './corrected.ts'
import type { Fields } from './filled-fields.ts'
import type { FilledForm } from './form-of-body.ts'

/** What a form asks for, and where. */
export interface Request {
  readonly root: string
  readonly filled: FilledForm
  readonly fields: Fields
}

/** A file that was written, changed or taken away: its path below the data folder, and its text before and after. */
export interface Changed {
  readonly path: string
  readonly before?: string
  readonly after?: string
}

/** Adds, corrects or retires the record that a form speaks of. Throws UsageError, and then nothing is changed. */
export const carryOut = (request: Request): readonly Changed[] => DO[request.filled.form.action](request)

const DO = { add, correct, retire } as const

function add({ root, filled, fields }: Request): readonly Changed[] {
  const { kind } = filled.form
  const path = recordPath(kind, fields)
  const existing = recordFiles(root).find((file) => file.kind === kind && file.id === fields['id'])
  if (existing)
    throw new UsageError(
      `${join(root, existing.path)} exists already.`,
      `Use the form that corrects a ${kind}, or choose another id.`,
    )
  const after = recordText(kind, fields)
  writeNewFiles(root, [{ path, text: after }])
  return [{ path, after }]
}

function correct({ root, filled, fields }: Request): readonly Changed[] {
  const { kind } = filled.form
  const file = existingFile(root, filled, fields)
  const reading = read(file)
  if (!('value' in reading) || !isPlainObject(reading.value)) {
    throw new UsageError(`${join(root, file.path)} cannot be read.`, 'Run demarche validate, and mend it first.')
  }
  const before = textOf(file.bytes)
  const after = withFields(kind, file, corrected(kind, reading.value, fields))
  if (after === before) {
    throw new UsageError(
      `The form changes nothing in ${join(root, file.path)}.`,
      'Answer the questions whose answers change. As a word to people the issue is fine as it is.',
    )
  }
  replaceFile(root, file.path, { before: file.bytes, after: new TextEncoder().encode(after) })
  return [{ path: file.path, before, after }]
}

function retire({ root, filled, fields }: Request): readonly Changed[] {
  const file = existingFile(root, filled, fields)
  const redirect = { to: [], ...fields, kind: filled.form.kind }
  const path = recordPath('redirect', redirect)
  const after = recordText('redirect', redirect)
  writeNewFiles(root, [{ path, text: after }])
  rmSync(join(root, file.path))
  return [
    { path, after },
    { path: file.path, before: textOf(file.bytes) },
  ]
}

const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

/** The file of the record that a form speaks of. */
function existingFile(root: string, { form: { kind } }: FilledForm, { id }: Fields) {
  const file = recordFiles(root).find((one) => one.kind === kind && one.id === id)
  if (file) return file
  throw new UsageError(
    `There is no ${kind} with the id ${String(id).slice(0, 80)} in ${root}.`,
    'The id is the name of its file without the ending.',
  )
}
