import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { folders, kindNames, UsageError, type Dataset, type Kind } from '@demarche/schema/model'
import type { SourceFile } from '@demarche/validator'
import { dataRoot } from './data-root.ts'
import { commitAt, filesAt } from './git.ts'

/**
 * The files of a dataset by what a user calls it: a data folder, a release folder, or a git ref of the data folder.
 * A folder wins over a ref of the same name. Throws UsageError where it is none of them.
 */
export async function filesOf(name: string, data: string | undefined): Promise<readonly SourceFile[]> {
  if (isRelease(name)) return filesOfRelease(name)
  if (!existsSync(name)) return filesOfRef(name, data)
  const { load } = await import('@demarche/validator')
  return load(name).files
}

/** Whether a folder is a release that an export has written. */
export const isRelease = (folder: string): boolean => existsSync(join(folder, 'index.json'))

/** The well-formed records among files. Throws UsageError where one is malformed: it would look deleted. */
export async function datasetIn(files: readonly SourceFile[], name: string): Promise<Dataset> {
  const { partsOf, validate } = await import('@demarche/validator')
  const { dataset, diagnostics } = validate({ files }, { rules: [] })
  if (dataset.complete) return dataset
  const first = diagnostics.find(({ file }) => {
    const { kind, id } = partsOf(file)
    return kind !== undefined && dataset.get(kind, id) === undefined
  })
  throw new UsageError(
    `${name} holds a file that is no record: ${first?.file}: ${first?.message}`,
    'Run demarche validate on it, and mend it first.',
  )
}

function filesOfRef(ref: string, data: string | undefined): readonly SourceFile[] {
  const root = dataRoot(data)
  try {
    return filesAt(root, commitAt(root, ref))
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    throw new UsageError(`${ref} is neither a folder nor a git ref: ${error.message}`, error.remedy)
  }
}

/** A release holds a record a line; each is taken for a file again, so that it is checked like one. */
const filesOfRelease = (release: string): readonly SourceFile[] => kindNames.flatMap((kind) => linesOf(release, kind))

function linesOf(release: string, kind: Kind): readonly SourceFile[] {
  const path = join(release, 'jsonl', `${kind}.jsonl`)
  if (!existsSync(path)) {
    throw new UsageError(
      `The release ${release} has no jsonl/${kind}.jsonl.`,
      'Export it with the format jsonl, or name a data folder.',
    )
  }
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => ({ path: `${folders[kind]}/${idIn(line, path)}.json`, bytes: Buffer.from(line) }))
}

function idIn(line: string, path: string): string {
  const id = /^\{"id":"([^"\\]+)"/.exec(line)?.[1]
  if (id !== undefined) return id
  throw new UsageError(`A line of ${path} does not begin with an id.`, 'Take the file from a release again.')
}
