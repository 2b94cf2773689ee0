import { shapes, type Kind, type Shape } from '@demarche/schema/model'
import { isPlainObject, settled, type Path } from '@demarche/validator/browser'
import { keyLabel } from '../../key-label.ts'

/** A place in a draft that evidence can be given for. */
export interface ClaimPlace {
  /** Path of the list, or of the one name, of evidence. */
  readonly path: Path
  /** In words: “Items 1, quantity”. */
  readonly label: string
  /** Whether it takes several excerpts. */
  readonly many: boolean
}

/** Everything in a draft that names its evidence, in the order of the form; absent fields that are required among them. */
export function claimsIn(kind: Kind, record: unknown): readonly ClaimPlace[] {
  const found: ClaimPlace[] = []
  walk(shapes[kind], record, { path: [], words: [], found })
  return found
}

interface Walk {
  readonly path: Path
  readonly words: readonly string[]
  readonly found: ClaimPlace[]
}

function walk(open: Shape, value: unknown, { path, words, found }: Walk): void {
  const shape = settled(open, value)
  if (shape?.type === 'list' && Array.isArray(value)) {
    for (const [index, entry] of value.entries()) {
      walk(shape.of, entry, {
        path: [...path, index],
        words: [...words.slice(0, -1), `${words.at(-1)} ${index + 1}`],
        found,
      })
    }
  }
  if (shape?.type !== 'object' || (!isPlainObject(value) && value !== undefined)) return
  const named = path.length > 0 ? shape.fields.find(({ shape: part }) => namesEvidence(part)) : undefined
  if (named) found.push({ path: [...path, named.key], label: sentence(words), many: named.shape.type === 'list' })
  for (const field of shape.fields) {
    const part = value?.[field.key]
    if (part === undefined && !(field.required && path.length === 0)) continue
    walk(field.shape, part, { path: [...path, field.key], words: [...words, keyLabel(field.key).toLowerCase()], found })
  }
}

const namesEvidence = (shape: Shape): boolean => {
  const of = shape.type === 'list' ? shape.of : shape
  return 'refers' in of && of.refers === 'own-evidence'
}

const sentence = (words: readonly string[]): string => keyLabel(words.join(', '))
