import type { Answers } from './question.ts'

/** The command that gives answers by flags, for a shell: so that those given in a terminal are not lost. */
export function asCommand(kind: string, answers: Answers): string {
  const flags = Object.entries(answers).flatMap(([flag, all]) => all.map((answer) => `--${flag} ${quoted(answer)}`))
  return ['demarche new', kind, ...flags].join(' ')
}

const quoted = (text: string): string => (/^[\w./:=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`)
