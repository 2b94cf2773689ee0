import { difference, type Metric, type Value } from './difference.ts'

/** How far coders agree on one field. */
export interface Alpha {
  /** Units that two coders or more gave a value. */
  readonly units: number
  /**
   * Krippendorff's alpha: 1 for agreement, 0 for what chance would give, less for less. Undefined where it is not
   * defined: there is no unit to compare, or all values are one and the same.
   */
  readonly alpha: number | undefined
}

/**
 * Krippendorff's alpha over units, each the values that coders gave it; a coder who gave none is left out of the unit.
 * After K. Krippendorff, “Computing Krippendorff's Alpha-Reliability” (2011), section D, any metric, missing values.
 */
export function alphaOf(units: readonly (readonly Value[])[], metric: Metric): Alpha {
  const paired = units.filter((values) => values.length >= 2)
  const all = paired.flat()
  const apart = difference(metric, all)
  const observed = sum(paired.map((values) => apartWithin(values, apart) / (values.length - 1))) / all.length
  const expected = apartWithin(all, apart) / (all.length * (all.length - 1))
  return { units: paired.length, alpha: all.length > 0 && expected > 0 ? 1 - observed / expected : undefined }
}

/** The differences of all ordered pairs of two values of a list, added up; equal values are counted once. */
function apartWithin(values: readonly Value[], apart: (a: Value, b: Value) => number): number {
  const counted = [...Map.groupBy(values, String).values()]
  return sum(
    counted.flatMap((some, index) =>
      counted
        .slice(index + 1)
        .map(
          (others) =>
            2 *
            some.length *
            others.length *
            (some[0] === undefined || others[0] === undefined ? 0 : apart(some[0], others[0])),
        ),
    ),
  )
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
