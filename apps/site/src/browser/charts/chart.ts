import type { ExploreIndex } from '../../explore/explore-index.ts'
import type { ViewState } from '../view-state.ts'

/** What a chart is asked to show. */
export interface ChartRequest {
  readonly index: ExploreIndex
  /** Places of the records in the index. */
  readonly records: readonly number[]
  readonly state: ViewState
  /** In pixels. */
  readonly width: number
}

/** A chart, what to say beside it, and its numbers. */
export interface Chart {
  /** Absent where there is nothing to draw. */
  readonly svg?: SVGElement
  readonly text: string
}
