import { isPlainObject, type Path } from '@demarche/validator/browser'

/** The value at a path of a draft; undefined where there is none. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root
  for (const step of path) value = childOf(value, step)
  return value
}

/** The list at a path of a draft; an empty one where there is none. */
export function listAt(root: unknown, path: Path): readonly unknown[] {
  const value = valueAt(root, path)
  return Array.isArray(value) ? value : []
}

function childOf(value: unknown, step: string | number): unknown {
  if (typeof step === 'number') return Array.isArray(value) ? value[step] : undefined
  return isPlainObject(value) && Object.hasOwn(value, step) ? value[step] : undefined
}

/**
 * The draft with another value at a path; undefined takes the value away. An object or list that is left empty goes
 * too, unless it is an entry of a list.
 */
export function withValue(root: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined) return value
  const inner = withValue(childOf(root, step), rest, value)
  const kept = rest.length > 0 && typeof step === 'string' && isEmpty(inner) ? undefined : inner
  if (typeof step === 'number') return withEntry(Array.isArray(root) ? root : [], step, kept)
  const { [step]: _, ...others } = isPlainObject(root) ? root : {}
  if (kept === undefined) return others
  return isPlainObject(root) && Object.hasOwn(root, step) ? { ...root, [step]: kept } : { ...others, [step]: kept }
}

function withEntry(list: readonly unknown[], index: number, value: unknown): readonly unknown[] {
  return value === undefined
    ? list.toSpliced(index, 1)
    : index < list.length
      ? list.with(index, value)
      : [...list, value]
}

const isEmpty = (value: unknown): boolean =>
  (Array.isArray(value) && value.length === 0) || (isPlainObject(value) && Object.keys(value).length === 0)
