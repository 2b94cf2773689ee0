/** What a coder wrote: a code, a number, or a set of codes (sorted). */
export type Value = string | number | readonly string[]

/** `nominal`: codes. `ordinal`: ranks. `interval`: days. `ratio`: numbers and amounts. `set`: several codes at once. */
export type Metric = 'nominal' | 'ordinal' | 'interval' | 'ratio' | 'set'

/**
 * The squared difference of two values of a metric, as Krippendorff defines it; for sets, which he leaves open, the share
 * of codes that only one of them has (Jaccard distance, as in R. Passonneau, “Measuring Agreement on Set-valued Items”,
 * 2006). `all` are the values that can be paired: ranks are as far apart as there are values between them.
 */
export function difference(metric: Metric, all: readonly Value[]): (a: Value, b: Value) => number {
  if (metric === 'nominal') return (a, b) => Number(String(a) !== String(b))
  if (metric === 'interval') return (a, b) => (Number(a) - Number(b)) ** 2
  if (metric === 'ratio') return (a, b) => (a === b ? 0 : ((Number(a) - Number(b)) / (Number(a) + Number(b))) ** 2)
  if (metric === 'set') return (a, b) => jaccard(membersOf(a), membersOf(b))
  return (a, b) => ranksBetween(Number(a), Number(b), all.map(Number)) ** 2
}

function ranksBetween(a: number, b: number, all: readonly number[]): number {
  const [low, high] = [Math.min(a, b), Math.max(a, b)]
  const between = all.filter((rank) => rank >= low && rank <= high).length
  return between - all.filter((rank) => rank === a || rank === b).length / 2
}

const membersOf = (value: Value): readonly string[] => (typeof value === 'object' ? value : [String(value)])

function jaccard(a: readonly string[], b: readonly string[]): number {
  const shared = a.filter((code) => b.includes(code)).length
  const all = a.length + b.length - shared
  return all === 0 ? 0 : 1 - shared / all
}
