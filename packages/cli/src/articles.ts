import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '@demarche/schema/model'
import { readText } from './read-text.ts'

const ENDING = '.txt'

/** The texts of a folder by the id of their source: `<source id>.txt`. Throws UsageError where there is none. */
export function readArticles(folder: string): ReadonlyMap<string, string> {
  const names = namesIn(folder).filter((name) => name.endsWith(ENDING))
  if (names.length === 0) {
    throw new UsageError(`${folder} holds no text.`, 'Name each file after its source: <source id>.txt.')
  }
  return new Map(names.map((name) => [name.slice(0, -ENDING.length), readText(join(folder, name))]))
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    throw new UsageError(`The folder ${folder} cannot be read.`, 'Name a folder of texts with --articles.')
  }
}
