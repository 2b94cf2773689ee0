import * as z from 'zod'
import { annotate } from '../annotation.ts'
import { curation } from '../curation.ts'
import { evidence } from '../evidence.ts'
import { externalIds } from '../external-id.ts'
import { object, root } from '../object.ts'
import { code, edtf, language, ref, slug, text } from '../scalars.ts'
import { armamentCategory } from '../vocabularies/armament-category.ts'
import { munitionsList } from '../vocabularies/munitions-list.ts'
import { quantityUnit } from '../vocabularies/quantity-unit.ts'
import { unrocaCategory } from '../vocabularies/unroca-category.ts'
import { unrocaEdition } from '../vocabularies/unroca-edition.ts'
import { weaponNameForm } from '../vocabularies/weapon-name-form.ts'
import { weaponRole } from '../vocabularies/weapon-role.ts'
import { references } from './actor/base.ts'

const weaponName = object('WeaponName', 'Another name of the weapon.', {
  text: text(200).describe('The name.'),
  form: code(weaponNameForm).describe('Whose name it is.'),
  language: language().describe('Language of the name.').optional(),
})

const unroca = object('UnrocaClass', 'Where the UN Register of Conventional Arms files the weapon.', {
  category: code(unrocaCategory).describe('Category, or none.'),
  edition: code(unrocaEdition).describe('Edition of the categories.'),
})

/** One system, variant or family in the designation catalogue. */
export const weapon = root('Weapon', 'An entry of the designation catalogue: one system, variant or family.', {
  id: slug().describe('The file name.'),
  designation: annotate(text(200).describe('The usual designation in English.'), { iri: 'schema:name' }),
  names: z.array(weaponName).min(1).max(40).describe('Other names.').optional(),
  description: annotate(text(500).describe('What it is, in a phrase.'), { iri: 'schema:description' }),
  family: ref('weapon').describe('The family entry this variant belongs to.').optional(),
  variantOf: ref('weapon').describe('The system this is a variant of.').optional(),
  manufacturer: ref('actor').describe('The maker.').optional(),
  origin: z.array(ref('actor')).min(1).max(10).describe('States where it was developed.'),
  category: annotate(code(armamentCategory).describe('SIPRI armament category.'), { iri: 'dm:category' }),
  unroca,
  ml: annotate(code(munitionsList).describe('Category of the common munitions list.'), {
    iri: 'dm:munitionsList',
  }).optional(),
  role: annotate(code(weaponRole).describe('Platform, munition or subsystem.'), { iri: 'dm:weaponRole' }),
  usualUnit: code(quantityUnit).describe('What deals usually count.'),
  firstProduced: edtf().describe('Year of first production.').optional(),
  externalIds: externalIds(),
  references: references(),
  evidence: evidence().optional(),
  note: text(2000).describe('What a reader must know.').optional(),
  curation,
})
