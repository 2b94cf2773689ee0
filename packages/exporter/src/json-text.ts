import type { Sink } from './output.ts'

/** A list or an object on its way: what JSON.stringify gives for the whole, indented by two spaces. */
export interface JsonMembers {
  /** Adds an element; with a key, a member. `text` is the JSON of it, indented by two spaces as if it stood alone. */
  add(text: string, key?: string): void
  end(): void
}

/** Begins a list `[` or an object `{` that stands `indent` deep. */
export function jsonMembers(sink: Pick<Sink, 'write'>, open: '[' | '{', indent = ''): JsonMembers {
  const close = open === '[' ? ']' : '}'
  let before: string = open
  return {
    add(text, key) {
      const name = key === undefined ? '' : `${JSON.stringify(key)}: `
      sink.write(`${before}\n${indent}  ${name}${deeper(text, `${indent}  `)}`)
      before = ','
    },
    end: () => sink.write(before === open ? `${open}${close}` : `\n${indent}${close}`),
  }
}

/** Text values hold no line feed: JSON writes it as two signs. */
const deeper = (text: string, indent: string): string => text.replaceAll('\n', `\n${indent}`)
