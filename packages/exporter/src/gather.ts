/** Texts that are gathered as bytes before they are handed on: of bytes there are fewer than of the strings they come from. */
export interface Gathered {
  write(text: string): void
  /** Hands on what still waits. */
  flush(): void
}

const SIZE = 65_536

/** Gathers texts and hands them to `put` as UTF-8, some ten thousand bytes at a time, in a buffer that is used again. */
export function gather(put: (bytes: Uint8Array) => void): Gathered {
  const waiting = Buffer.allocUnsafeSlow(SIZE)
  let end = 0
  const flush = () => {
    if (end > 0) put(waiting.subarray(0, end))
    end = 0
  }
  return {
    write(text) {
      // UTF-16 becomes at most three bytes a unit.
      const most = 3 * text.length
      if (end + most > SIZE) flush()
      if (most <= SIZE) end += waiting.write(text, end)
      else put(Buffer.from(text))
    },
    flush,
  }
}
