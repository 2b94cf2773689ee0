import { textAt, type Plain } from '../plain.ts'

/** The phrase that a source printed, where the value keeps it. */
export function Reported({ value }: { readonly value: Plain }) {
  const reported = textAt(value, 'reported')
  if (reported === undefined) return null
  return (
    <span class="reported">
      {' reported as '}
      <q dir="auto">{reported}</q>
    </span>
  )
}
