import { markdownText, printable } from '@demarche/validator'
import type { CheckedLink } from './check-links.ts'
import { STATES, type State } from './classify.ts'

/** A run over all links, and the day of it. */
export interface LinkReport {
  readonly day: string
  readonly links: readonly CheckedLink[]
}

/** The ways to print what became of the links. */
export const linkFormats = { text, markdown, json } as const

/** What each state means to whoever looks after the records. */
const MEANING: Readonly<Record<State, string>> = {
  ok: 'there',
  moved: 'at another address',
  changed: 'there, with another text',
  gone: 'not there any more',
  blocked: 'not shown to machines; that says nothing of the page',
  unanswered: 'no answer; ask again another day',
}

/** States that somebody has to do something about. */
export const toMend = ({ links }: LinkReport): readonly CheckedLink[] =>
  links.filter(({ state }) => state === 'moved' || state === 'changed' || state === 'gone')

const counts = ({ links }: LinkReport): readonly (readonly [State, number])[] =>
  STATES.map((state) => [state, links.filter((link) => link.state === state).length] as const)

/** What to look at, the pages that are there left out. */
const listed = ({ links }: LinkReport): readonly CheckedLink[] =>
  STATES.slice(1).flatMap((state) => links.filter((link) => link.state === state))

function text(report: LinkReport): string {
  const lines = listed(report).flatMap(({ id, state, url, why, now, advice }) => [
    `${state.padEnd(10)}  ${id}`,
    ...[url, why, now === undefined ? undefined : `now: ${now}`, advice].flatMap((line) =>
      line === undefined ? [] : [`            ${line}`],
    ),
  ])
  const summary = counts(report)
    .map(([state, count]) => `${count} ${state}`)
    .join(', ')
  return `${[...lines, `${report.links.length} links on ${report.day}: ${summary}.`].map(printable).join('\n')}\n`
}

function markdown(report: LinkReport): string {
  const rows = listed(report).map(({ id, state, why, now, advice }) => [
    state,
    `\`${id}\``,
    why,
    now ?? '',
    advice ?? '',
  ])
  return [
    `# Links on ${report.day}\n`,
    table(
      ['state', 'links', ''],
      counts(report).map(([state, count]) => [state, String(count), MEANING[state]]),
    ),
    rows.length === 0 ? 'Every page is there.\n' : table(['state', 'source', 'why', 'now', 'what to do'], rows),
  ].join('\n')
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows.map((row) => row.map(markdownText))]
    .map((row) => `| ${row.join(' | ')} |\n`)
    .join('')

function json(report: LinkReport): string {
  return `${JSON.stringify({ day: report.day, counts: Object.fromEntries(counts(report)), links: report.links }, null, 2)}\n`
}
