import { findCheck, type Diagnostic } from '@demarche/validator'

/** A finding and its remedy in words; of a marker, what it says is left to write. */
export function sentenceOf({
  code,
  message,
  help,
  value,
}: Pick<Diagnostic, 'code' | 'message' | 'help' | 'value'>): string {
  const left =
    findCheck(code)?.slug === 'todo-marker' && typeof value === 'string' ? /^TODO: *(.+)/.exec(value)?.[1] : ''
  return left ? `To do: ${left}` : [message, help].filter(Boolean).join(' ')
}
