interface Layout {
  readonly width?: number
  /** What the first line begins with, and the others. */
  readonly first?: string
  readonly rest?: string
}

/** Breaks a text at its spaces so that no line is longer than the width, unless one word is. */
export function wrap(text: string, { width = 80, first = '', rest = '' }: Layout = {}): string {
  const lines: string[] = []
  let line: string | undefined
  for (const word of text.split(' ')) {
    if (line !== undefined && line.length + 1 + word.length > width) {
      lines.push(line)
      line = rest + word
    } else line = line === undefined ? first + word : `${line} ${word}`
  }
  return [...lines, line ?? first].join('\n')
}
