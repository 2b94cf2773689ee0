import * as z from 'zod'
import { annotate } from './annotation.ts'
import { object } from './object.ts'
import { code, edtf, language, text } from './scalars.ts'
import { nameForm } from './vocabularies/name-form.ts'

/** First and last day on which something held. */
export const span = () => ({
  from: annotate(edtf().describe('First day, as fine as the source gives it.'), { iri: 'dm:from' }).optional(),
  to: annotate(edtf().describe('Last day, as fine as the source gives it; absent while it lasts.'), {
    iri: 'dm:until',
  }).optional(),
})

const name = object('Name', 'A name that an actor goes or went by.', {
  text: annotate(text(300).describe('The name.'), { iri: 'dm:text' }),
  language: language().describe('Language of the name.'),
  form: code(nameForm).describe('What sort of name it is.'),
  ...span(),
})

export const names = () => z.array(name).min(1).max(60).describe('Names, the usual English one first.')
