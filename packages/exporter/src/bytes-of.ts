const SIZE = 262_144

/** Texts as bytes of UTF-8, a few hundred kilobytes at a time. One text after the other is cheaper than all of a batch joined. */
export function* bytesOf(texts: Iterable<string>): Generator<Uint8Array> {
  let batch = Buffer.allocUnsafe(SIZE)
  let end = 0
  for (const text of texts) {
    // UTF-16 becomes at most three bytes a unit.
    const most = 3 * text.length
    if (end + most > batch.length) {
      yield batch.subarray(0, end)
      batch = Buffer.allocUnsafe(Math.max(SIZE, most))
      end = 0
    }
    end += batch.write(text, end)
  }
  yield batch.subarray(0, end)
}
