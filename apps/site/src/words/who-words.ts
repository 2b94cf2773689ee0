import type { Dataset } from '@demarche/schema'
import { textAt, type Plain } from '../plain.ts'
import { titleOf } from '../titles.ts'

/** Who somebody is, as plain text: the name of the actor, or the words of the source. */
export function whoWords(who: Plain, dataset: Dataset): string {
  const actor = textAt(who, 'actor')
  if (actor !== undefined) return titleOf('actor', actor, dataset)
  return `“${textAt(who, 'unnamed') ?? textAt(who, 'collective') ?? 'somebody'}”`
}
