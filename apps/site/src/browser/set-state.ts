import type { ViewState } from './view-state.ts'

/** Sets the state; `replace` keeps one entry of the browser's history for a run of changes. */
export type SetState = (state: ViewState, how?: 'replace' | 'push') => void
