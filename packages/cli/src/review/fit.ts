/** A headed part of a page, in pieces that are shown whole or not at all. */
export interface Section {
  readonly title: string
  readonly pieces: readonly (readonly string[])[]
  /** What the pieces are, in the plural, for the line that counts those left out: `findings`. */
  readonly of: string
}

export interface Limits {
  readonly lines: number
  readonly characters: number
  /** Where to find what is left out: `see the whole review`. */
  readonly rest: string
}

/**
 * As much of a page as fits: sections in order, piece by piece; a line says how many pieces of a section are left out.
 * Sections without a piece are left out whole.
 */
export function fit(head: readonly string[], sections: readonly Section[], limits: Limits): string {
  const filled = sections.filter(({ pieces }) => pieces.length > 0)
  // Every section keeps room for its heading and its count.
  const room = { lines: limits.lines - head.length - 1, characters: limits.characters - sizeOf(head) - 1 }
  for (const section of filled) take(room, [...headingOf(section), leftOut(section, section.pieces.length, limits), ''])
  const text = filled.flatMap((section) => {
    const shown: string[] = []
    const next = section.pieces.findIndex((piece) => {
      if (!take(room, piece)) return true
      shown.push(...piece)
      return false
    })
    const more = next === -1 ? 0 : section.pieces.length - next
    return [...headingOf(section), ...shown, ...(more > 0 ? [leftOut(section, more, limits)] : []), '']
  })
  return `${[...head, '', ...text].join('\n').trimEnd()}\n`
}

const headingOf = ({ title }: Section): readonly string[] => [`### ${title}`, '']

const leftOut = ({ of }: Section, count: number, { rest }: Limits): string =>
  `…and ${count} more ${count === 1 ? of.replace(/s$/, '') : of}: ${rest}.`

const sizeOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length + 1, 0)

function take(room: { lines: number; characters: number }, piece: readonly string[]): boolean {
  const size = sizeOf(piece)
  if (piece.length > room.lines || size > room.characters) return false
  room.lines -= piece.length
  room.characters -= size
  return true
}
