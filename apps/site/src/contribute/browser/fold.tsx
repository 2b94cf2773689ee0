import type { ComponentChildren } from 'preact'
import { useFold } from './use-fold.ts'

interface Props {
  readonly summary: string
  /** Whether something in it is filled in or found, so that it must be seen. */
  readonly inUse: boolean
  /** Only asked for once it is opened. */
  readonly children: () => ComponentChildren
}

/** What may be left folded. It opens by itself when there is something in it. */
export function Fold({ summary, inUse, children }: Props) {
  const { open, onToggle } = useFold(inUse)
  return (
    <details open={open} onToggle={onToggle}>
      <summary>{summary}</summary>
      {open ? children() : null}
    </details>
  )
}
