import { useEffect, useRef, useState } from 'preact/hooks'
import { readState, writeState, type ViewState } from './view-state.ts'

/** Milliseconds of rest before the address follows what is typed: browsers refuse addresses that change too often. */
const REST = 250

/** The state that the address keeps, and how to change both. */
export function useAddress(): [ViewState, (state: ViewState, how?: 'replace' | 'push') => void] {
  const [state, setState] = useState(() => readState(location.search))
  const writing = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    const back = (): void => {
      clearTimeout(writing.current)
      setState(readState(location.search))
    }
    addEventListener('popstate', back)
    return () => removeEventListener('popstate', back)
  }, [])
  const change = (next: ViewState, how: 'replace' | 'push' = 'push'): void => {
    const address = `${location.pathname}${writeState(next)}`
    clearTimeout(writing.current)
    if (how === 'push') history.pushState(null, '', address)
    else writing.current = setTimeout(() => history.replaceState(null, '', address), REST)
    setState(next)
  }
  return [state, change]
}
