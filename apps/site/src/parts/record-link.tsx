import type { Kind } from '@demarche/schema'
import { pathOf, type PageContext } from '../page-context.ts'
import { titleOf } from '../titles.ts'

interface Props {
  readonly context: PageContext
  readonly kind: Kind
  readonly id: string
}

/** A link to the page of a record by its title; the bare id where there is no such record. */
export function RecordLink({ context, kind, id }: Props) {
  const { dataset } = context.release
  if (dataset.get(kind, id) === undefined) return <code>{id}</code>
  return <a href={`${context.root}${pathOf(kind, id)}`}>{titleOf(kind, id, dataset)}</a>
}
