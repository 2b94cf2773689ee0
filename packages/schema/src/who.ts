import * as z from 'zod'
import { alternativeFields, claimFields } from './claim.ts'
import { choice, object } from './object.ts'
import { code, ref, text } from './scalars.ts'
import { attribution } from './vocabularies/attribution.ts'

/** How somebody who has a record is named: the usual main branch of `who`. */
export const knownActor = () => ({ actor: ref('actor').describe('The state, organisation or person.') })

interface Naming {
  /** Prefix of the three schema names. */
  readonly name: string
  /** Class in linked data. */
  readonly className: string
  readonly claim?: true
}

/** The three ways to say who: somebody with a record, somebody a source leaves unnamed, a group told only as a group. */
function branches<M extends z.ZodRawShape, S extends z.ZodRawShape>(naming: Naming, main: M, shape: S) {
  const { name, ...annotation } = naming
  const unnamed = object(
    `${name}Unnamed`,
    'Somebody the source does not name: one per mention, never merged, never guessed.',
    {
      unnamed: text(200).describe('As the source puts it: “a senior Russian defence source”.'),
      organisation: ref('actor').describe('The organisation the source places them in.').optional(),
      attribution: code(attribution).describe('How far the source identifies them.'),
      ...shape,
    },
    annotation,
  )
  const collective = object(
    `${name}Collective`,
    'A group that the source names only as a group: “two Balkan countries”.',
    {
      collective: text(200).describe('As the source puts it.'),
      members: z
        .array(ref('actor'))
        .min(1)
        .max(60)
        .describe('Who is meant, where the source or a note makes it certain.')
        .optional(),
      ...shape,
    },
    annotation,
  )
  const known = object(`${name}Known`, 'Somebody who has a record.', { ...main, ...shape }, annotation)
  return choice(['unnamed', 'collective'], [unnamed, collective, known])
}

/** Somebody mentioned, without a claim of its own. */
export const who = (name: string) => branches({ name, className: name }, knownActor(), {})

/** Somebody in a part that sources assert, with evidence and the other accounts. `main` names the known branch. */
export function whoClaim<S extends z.ZodRawShape, M extends z.ZodRawShape>(name: string, main: M, shape: S) {
  const claim = { className: name, claim: true } as const
  const alternative = branches({ name: `${name}Alternative`, ...claim }, main, { ...shape, ...alternativeFields() })
  return branches({ name, ...claim }, main, { ...shape, ...claimFields(alternative) })
}
