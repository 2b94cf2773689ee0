import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'

/** More changed lines than any record has; a text made to be slow to compare is not compared. */
const MOST = 10_000

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** The bytes of a file in two states. */
interface States {
  readonly before: Uint8Array
  readonly after: Uint8Array
}

/** The lines that changed in a file, in unified form, for reading: what cannot be seen is shown by its number. */
export function unifiedDiff({ before, after }: States, name: string, print: (text: string) => string): string {
  const [old, now] = [decoder.decode(before), decoder.decode(after)]
  const options = { context: 3, maxEditLength: MOST, headerOptions: FILE_HEADERS_ONLY }
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, old, now, undefined, undefined, options)
  const lines =
    patch === undefined
      ? [`--- a/${name}`, `+++ b/${name}`, 'Too many lines change to show them.', '']
      : patch.split('\n')
  return lines.map(print).join('\n')
}
