import type { PageContext } from '../page-context.ts'
import { textAt, type Plain } from '../plain.ts'
import { CodeWords } from './code.tsx'
import { RecordLink } from './record-link.tsx'

interface Props {
  readonly context: PageContext
  readonly who: Plain
}

/** Somebody: an actor by name, or the words of a source that leaves them unnamed. */
export function Who({ context, who }: Props) {
  const actor = textAt(who, 'actor')
  if (actor !== undefined) return <RecordLink context={context} kind="actor" id={actor} />
  const unnamed = textAt(who, 'unnamed')
  if (unnamed !== undefined) return <Unnamed context={context} who={who} />
  const members = Array.isArray(who['members']) ? who['members'].map(String) : []
  return (
    <>
      <q>{textAt(who, 'collective') ?? ''}</q>
      {members.length === 0 ? null : ': '}
      {members.map((id, index) => (
        <span key={id}>
          {index === 0 ? '' : ', '}
          <RecordLink context={context} kind="actor" id={id} />
        </span>
      ))}
    </>
  )
}

function Unnamed({ context, who }: Props) {
  const [organisation, attribution] = [textAt(who, 'organisation'), textAt(who, 'attribution')]
  return (
    <>
      <q>{textAt(who, 'unnamed') ?? ''}</q>
      {organisation === undefined ? null : (
        <>
          {' of '}
          <RecordLink context={context} kind="actor" id={organisation} />
        </>
      )}
      {attribution === undefined ? null : (
        <>
          {' ('}
          <CodeWords vocabulary="attribution" code={attribution} />
          {')'}
        </>
      )}
    </>
  )
}
