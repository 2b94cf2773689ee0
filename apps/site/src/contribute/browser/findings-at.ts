import type { Diagnostic, Path } from '@demarche/validator/browser'

/** The findings of a draft, by the place they speak of. */
export interface Findings {
  /** Those about a value itself; `deep` for those about what stands in it too. */
  at(path: Path, deep?: boolean): readonly Diagnostic[]
  /** That a field of the object at a path is missing, where it is. */
  missing(path: Path, key: string): Diagnostic | undefined
  /** Whether anything is found at a path or below it. */
  below(path: Path): boolean
}

/** Sorts findings by their places. */
export function findingsAt(diagnostics: readonly Diagnostic[]): Findings {
  const byPointer = Map.groupBy(diagnostics, ({ pointer }) => pointer)
  const of = (pointer: string) => byPointer.get(pointer) ?? []
  return {
    at: (path, deep = false) => {
      const pointer = pointerTo(path)
      const here = deep ? diagnostics.filter((one) => isWithin(one.pointer, pointer)) : of(pointer)
      return here.filter((one) => !isMissing(one))
    },
    missing: (path, key) => of(pointerTo(path)).find((one) => isMissing(one) && one.message.includes(`\`${key}\``)),
    below: (path) => {
      const pointer = pointerTo(path)
      return diagnostics.some((one) => isWithin(one.pointer, pointer))
    },
  }
}

/** Whether a finding says that a field is missing. It stands at the object that lacks it. */
export const isMissing = ({ code }: Diagnostic): boolean => code === 'S301'

const isWithin = (pointer: string, outer: string): boolean => pointer === outer || pointer.startsWith(`${outer}/`)

/** JSON pointer of a path; no field has a name that would need escapes. */
const pointerTo = (path: Path): string => path.map((step) => `/${step}`).join('')

/** The id in the page of the field at a path. */
export const fieldId = (path: Path): string => `field${path.map((step) => `-${step}`).join('')}`
