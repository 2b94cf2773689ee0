import type { ObjectShape, Shape } from '@demarche/schema/model'
import { isPlainObject } from '@demarche/validator/browser'

interface Among {
  /** What an entry of the list is called. */
  readonly name: string
  readonly entries: readonly unknown[]
}

/** An empty entry; one that has a name in the record gets one that is free. */
export function newEntry(shape: Shape, { name, entries }: Among): unknown {
  if (shape.type !== 'object' && shape.type !== 'choice') return ''
  if (shape.type === 'choice' || !isNamed(shape)) return {}
  const taken = entries.map((entry) => (isPlainObject(entry) ? entry['id'] : undefined))
  const base = name === 'evidence' ? 'excerpt-' : `${name.replaceAll(' ', '-')}-`
  let number = entries.length + 1
  while (taken.includes(`${base}${number}`)) number += 1
  return { id: `${base}${number}` }
}

const isNamed = ({ fields }: ObjectShape): boolean => fields.some(({ key, required }) => key === 'id' && required)
