/** What the rounds of one job took. */
export interface Measured {
  readonly name: string
  readonly goal: string
  readonly seconds: readonly number[]
}

/** Medians, and ratios to the first job, as a Markdown table. */
export function table(measured: readonly Measured[]): string {
  const floor = measured[0]?.seconds ?? []
  const rows = measured.map(({ name, goal, seconds }) => {
    const ratio = median(seconds.map((second, round) => second / (floor[round] ?? NaN)))
    return `| ${name} | ${median(seconds).toFixed(3)} | ${ratio.toFixed(2)} | ${goal} |\n`
  })
  return `| job | median, s | x floor | goal |\n|---|---|---|---|\n${rows.join('')}`
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  return ((sorted[half] ?? NaN) + (sorted[sorted.length - 1 - half] ?? NaN)) / 2
}
