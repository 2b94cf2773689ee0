/**
 * Computes something once per record, from the record or its values. Rules run over one record after the other, so only
 * the latest is remembered: a weak map of every record that was ever asked about costs more than the computing.
 */
export function oncePerRecord<K extends object, T>(compute: (of: K) => T): (of: K) => T {
  let latest: { readonly of: K; readonly value: T } | undefined
  return (of) => {
    if (latest?.of !== of) latest = { of, value: compute(of) }
    return latest.value
  }
}
