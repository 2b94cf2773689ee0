import { codeLabel } from '../code-label.ts'

/** A field that was looked for and not found, and why. */
export function Missing({ reason }: { readonly reason: string }) {
  const { label, definition } = codeLabel('missing-reason', reason)
  return (
    <p class="missing">
      {label}: {definition.charAt(0).toLowerCase() + definition.slice(1)}
    </p>
  )
}
