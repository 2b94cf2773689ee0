import type { TargetedEvent } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** Whether a fold stands open: from the start if so wished, and from when there is something in it; then as the reader says. */
export function useFold(inUse: boolean, fromStart = false) {
  const [open, setOpen] = useState(fromStart || inUse)
  useEffect(() => {
    if (inUse) setOpen(true)
  }, [inUse])
  const onToggle = ({ currentTarget }: TargetedEvent<HTMLDetailsElement>): void => setOpen(currentTarget.open)
  return { open, onToggle }
}
