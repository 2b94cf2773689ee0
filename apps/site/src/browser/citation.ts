import type { ExploreIndex } from '../explore/explore-index.ts'
import { writeState, type ViewState } from './view-state.ts'

/** How to cite a view: the dataset, its version, and the query that gives the view again. */
export function citationOf({ base, version }: ExploreIndex, state: ViewState): string {
  const edition = version === undefined ? '' : ` Version ${version}.`
  return `demarche: arms deals and the diplomatic statements around them.${edition} ${base}explore/${writeState(state)} CC BY 4.0`
}
