import type { Edit, RecordChange } from '@demarche/exporter'

/** Characters of a value that are shown. */
const MOST = 120
/** Characters before the first difference that are shown. */
const BEFORE = 30

/** An edit in a line: `items/tanks/quantity/count: 6 → 4`. */
export function editText({ op, field, old, new: now }: Edit): string {
  if (op === 'moved') return `${field}: at another place of its list`
  if (op === 'added') return `${field}: ${cut(valueText(now))} (new)`
  if (op === 'removed') return `${field}: ${cut(valueText(old))} (gone)`
  const [before, after] = [valueText(old), valueText(now)]
  const from = startOf(before, after)
  return `${field}: ${cut(before, from)} → ${cut(after, from)}`
}

const valueText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** Where to begin to show two long texts, so that what differs is seen. */
function startOf(before: string, after: string): number {
  if (Math.max(before.length, after.length) <= MOST) return 0
  const shorter = Array.from(before)
  const other = Array.from(after)
  const first = shorter.findIndex((character, index) => character !== other[index])
  return Math.max(0, (first === -1 ? shorter.length : first) - BEFORE)
}

function cut(text: string, from = 0): string {
  const characters = Array.from(text)
  const shown = characters.slice(from, from + MOST).join('')
  return `${from > 0 ? '…' : ''}${shown}${characters.length > from + MOST ? '…' : ''}`
}

/** What became of a record, in a few words; nothing where its edits tell. */
export function fateText(change: RecordChange): string {
  if (change.change === 'added' || change.change === 'changed') return ''
  if (change.change === 'removed') return 'gone, without a redirect'
  return `${change.change}${change.to.length > 0 ? `, see ${change.to.join(', ')}` : ''}`
}

/** Totals in a few words: `records: 2 added, 1 changed, 0 retired`. */
export function totalText(records: readonly RecordChange[]): string {
  const [added, changed] = (['added', 'changed'] as const).map(
    (wanted) => records.filter(({ change }) => change === wanted).length,
  )
  const retired = records.filter(({ change }) => change !== 'added' && change !== 'changed').length
  return `records: ${added} added, ${changed} changed, ${retired} retired`
}
