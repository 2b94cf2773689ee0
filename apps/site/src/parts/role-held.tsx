import type { PageContext } from '../page-context.ts'
import { textAt, type Plain } from '../plain.ts'
import { dateWords } from '../words/date-words.ts'

/** The role that a speaker held on the day, with its dates. */
export function RoleHeld({ context, who }: { readonly context: PageContext; readonly who: Plain }) {
  const [actor, role] = [textAt(who, 'actor'), textAt(who, 'role')]
  const person = actor === undefined ? undefined : context.release.dataset.get('actor', actor)
  if (role === undefined || person === undefined || !('roles' in person)) return null
  const held = person.roles.find(({ id }) => id === role)
  if (held === undefined) return <>{`, ${role}`}</>
  return (
    <>
      {`, ${held.acting === true ? 'acting ' : ''}${held.title}`}
      <span class="reported">{` (${spanWords(held.from, held.to)})`}</span>
    </>
  )
}

/** From when to when something held: `from 31 May 2017`, `2014 to 2017`. */
export function spanWords(from: string | undefined, to: string | undefined): string {
  if (from === undefined) return to === undefined ? 'dates unknown' : `until ${dateWords(to)}`
  return to === undefined ? `from ${dateWords(from)}` : `${dateWords(from)} to ${dateWords(to)}`
}
