import { kindNames, UsageError } from '@demarche/schema/model'
import type { Fact } from '@demarche/validator'
import { nameOf } from '../read-text.ts'
import { linesIn } from './lines-in.ts'

/** The facts in some files, in batches. Throws UsageError where a file cannot be read, or a line is no fact. */
export async function* factLines(paths: readonly string[]): AsyncGenerator<readonly Fact[]> {
  for (const path of paths) {
    let number = 0
    for await (const lines of linesIn(path, Infinity)) {
      yield lines.map((line) => {
        number += 1
        return factIn(line, `Line ${number} of ${nameOf(path)}`)
      })
    }
  }
}

function factIn(line: Uint8Array, name: string): Fact {
  try {
    const fact: Fact = JSON.parse(Buffer.from(line.buffer, line.byteOffset, line.byteLength).toString('utf8'))
    if (kindNames.includes(fact.kind) && typeof fact.id === 'string' && typeof fact.file === 'string') return fact
  } catch {
    // Told below, like a line of JSON that is something else.
  }
  throw new UsageError(`${name} is no fact.`, 'Give what `demarche facts` of this version printed, nothing else.')
}
