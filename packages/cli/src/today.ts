import { dateBounds, UsageError } from '@demarche/schema/model'

/** The day to count as today: the one named, else the present day in UTC. The one place that reads the clock. */
export function today(named: string | undefined): string {
  if (named === undefined) return new Date().toISOString().slice(0, 10)
  if (dateBounds(named)?.precision === 'day' && /^\d{4}-\d{2}-\d{2}$/.test(named)) return named
  throw new UsageError(`--now ${named} is not a day.`, 'Write it as year-month-day: --now 2026-01-31.')
}
