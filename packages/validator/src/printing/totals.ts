import { checkOf, checks } from '../checks.ts'
import { countByCode } from './count-by-code.ts'
import type { Severity } from '../diagnostic.ts'
import { rules } from '../rules/index.ts'
import type { Report } from '../validate.ts'

/** How many findings there are of each severity and of each code, those included that are counted only. */
export interface Totals {
  readonly severities: Readonly<Record<Severity, number>>
  /** By code, in code order. */
  readonly codes: Readonly<Record<string, number>>
}

export function totalsOf({ diagnostics, withheld }: Report): Totals {
  const shown = countByCode(diagnostics)
  const found = Object.keys({ ...shown, ...withheld }).toSorted()
  const codes = Object.fromEntries(found.map((code) => [code, (shown[code] ?? 0) + (withheld[code] ?? 0)]))
  const severities = { error: 0, warning: 0, info: 0 }
  for (const [code, count] of Object.entries(codes)) severities[checkOf(code).severity] += count
  return { severities, codes }
}

/** How many checks were applied: those of files and their shape, and the rules that ran. */
export const checksRun = (report: Report): number => checks.length - rules.length + report.rules

/** A count with its noun. */
export const plural = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`

/** The counts of a run in one sentence: what was found, where, and by how many checks. */
export function summaryOf(report: Report): string {
  const { error, warning, info } = totalsOf(report).severities
  const found = [
    error > 0 ? plural(error, 'error') : 'no errors',
    ...(warning > 0 ? [plural(warning, 'warning')] : []),
    ...(info > 0 ? [`${info} for information`] : []),
  ]
  const looked = `${plural(report.records, 'record')} in ${plural(report.files, 'file')}`
  const by = `${plural(checksRun(report), 'check')}, ${plural(report.rules, 'rule')} among them`
  if (error + warning + info === 0) return `No problems found in ${looked} by ${by}`
  const guilty = new Set(report.diagnostics.map(({ file }) => file)).size
  const [first = '', ...rest] = found.join(', ')
  return `${first.toUpperCase()}${rest.join('')} in ${plural(guilty, 'file')}; looked at ${looked} with ${by}`
}
