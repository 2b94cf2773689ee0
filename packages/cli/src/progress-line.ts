import { clearLine, cursorTo } from 'node:readline'
import type { Writing } from '@demarche/exporter'

const EVERY_MS = 80
const WIDTH = 20

/**
 * Shows on one line of a terminal what is being written, and nothing anywhere else: an export prints what it wrote when it
 * is done. Drawn when there is news, without a timer, because the writing itself leaves no time for one.
 */
export function progressLine(terminal: NodeJS.WriteStream) {
  let drawn = 0
  return {
    show({ path, bytes, format, done, of }: Writing): void {
      const now = performance.now()
      if (!terminal.isTTY || now - drawn < EVERY_MS) return
      drawn = now
      const full = Math.round((WIDTH * done) / of)
      const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full)
      const text = `${bar} ${done + 1}/${of} ${format}: ${path} ${(bytes / 2 ** 20).toFixed(1)} MiB`
      clear()
      terminal.write(text.slice(0, terminal.columns - 1))
    },
    clear,
  }

  function clear(): void {
    if (!terminal.isTTY) return
    cursorTo(terminal, 0)
    clearLine(terminal, 0)
  }
}
