import { inPublishedOrder } from '../published-order.ts'
import { dealsFlat } from './deals-flat.ts'
import { dealsSipri } from './deals-sipri.ts'
import { dyads } from './dyads.ts'
import { statementsFlat } from './statements-flat.ts'
import type { View } from './view.ts'

/** Every flat view. None of them can be turned back into records. */
export const views: readonly View[] = [dealsFlat, statementsFlat, dyads, dealsSipri].map(inPublishedOrder)
