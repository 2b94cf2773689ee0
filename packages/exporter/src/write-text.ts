import type { Output } from './output.ts'

/** Writes a file that is one text. */
export function writeText(
  out: Output,
  [path, mediaType]: readonly [path: string, mediaType: string],
  text: string,
): void {
  const sink = out.open(path, { mediaType })
  sink.write(text)
  sink.close()
}
