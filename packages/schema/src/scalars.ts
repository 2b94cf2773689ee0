import * as z from 'zod'
import { annotate, type Target } from './annotation.ts'
import { codesOf, type Vocabulary } from './vocabulary.ts'

const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*'
const STATE = '[A-Z]{3}'

/** Free text with at least one visible character. `max` in UTF-16 code units. */
export const text = (max: number) => z.string().regex(/\S/).max(max)

/** A lower-case slug that names a record. */
export const slug = () =>
  z
    .string()
    .regex(new RegExp(`^${SLUG}$`))
    .max(100)

/** A lower-case slug that names a part of a record: an evidence entry, an item, an event, a role. */
export const localId = () =>
  z
    .string()
    .regex(new RegExp(`^${SLUG}$`))
    .max(60)

/** The id of an actor: ISO 3166-1 alpha-3 for states (`SRB`), a slug otherwise. */
export const actorId = () =>
  z
    .string()
    .regex(new RegExp(`^(?:${STATE}|${SLUG})$`))
    .max(100)

/** The id of another record whose kind the field fixes. */
export const ref = (to: Exclude<Target, 'record'>) => annotate(to === 'actor' ? actorId() : slug(), { refers: to })

/** A reference that names the kind too: `deal/2019-rus-srb-pantsir-s`. */
export const recordRef = () =>
  annotate(
    z
      .string()
      .regex(new RegExp(`^(?:deal|statement|actor|weapon|source)/(?:${STATE}|${SLUG})$`))
      .max(120),
    { refers: 'record' },
  )

/** One code of a vocabulary. */
export const code = <C extends string>(of: Vocabulary<C>) =>
  annotate(z.enum(codesOf(of)).describe(of.title), { vocabulary: of.id })

/** An EDTF level 0 or 1 date or interval, or a one-of set (`[2019-10-24,2019-10-25]`), without a time of day. */
export const edtf = () =>
  annotate(
    z
      .string()
      .regex(/^[0-9X?~%/.,[\]-]+$/)
      .max(60),
    { datatype: 'edtf:EDTF' },
  )

/** A calendar day, `YYYY-MM-DD`. */
export const day = () => annotate(z.string().regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/), { datatype: 'xsd:date' })

/** A BCP 47 language tag: language, optional script, optional region (`sr-Latn`, `pt-BR`); `und` if unknown. */
export const language = () => z.string().regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$/)

/** An absolute web address. */
export const url = () =>
  annotate(
    z
      .string()
      .regex(/^https?:\/\/[^\s"<>\\^`{|}]+$/)
      .max(2000),
    { datatype: 'xsd:anyURI' },
  )

/** A whole number of something. */
export const count = () => z.int().min(1).max(1_000_000_000)

/** A decimal number as text, so that no digit is lost: `"5430000000"`, `"0.5"`. */
export const decimal = () =>
  annotate(
    z
      .string()
      .regex(/^(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/)
      .max(30),
    { datatype: 'xsd:decimal' },
  )
