import { useEffect, useState } from 'preact/hooks'
import { readState, writeState, type ViewState } from './view-state.ts'

/** The state that the address keeps, and how to change both. */
export function useAddress(): [ViewState, (state: ViewState, how?: 'replace' | 'push') => void] {
  const [state, setState] = useState(() => readState(location.search))
  useEffect(() => {
    const back = (): void => setState(readState(location.search))
    addEventListener('popstate', back)
    return () => removeEventListener('popstate', back)
  }, [])
  const change = (next: ViewState, how: 'replace' | 'push' = 'push'): void => {
    const address = `${location.pathname}${writeState(next)}`
    if (how === 'push') history.pushState(null, '', address)
    else history.replaceState(null, '', address)
    setState(next)
  }
  return [state, change]
}
