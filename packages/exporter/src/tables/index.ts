import { inPublishedOrder } from '../published-order.ts'
import type { Table } from '../table.ts'
import { actorCodes } from './actor-codes.ts'
import { actors } from './actors.ts'
import { claims } from './claims.ts'
import { codes } from './codes.ts'
import { dealEvents } from './deal-events.ts'
import { dealItems } from './deal-items.ts'
import { dealParts } from './deal-parts.ts'
import { deals } from './deals.ts'
import { evidence } from './evidence.ts'
import { recordParts } from './record-parts.ts'
import { redirects } from './redirects.ts'
import { renditions } from './renditions.ts'
import { sources } from './sources.ts'
import { statementParts } from './statement-parts.ts'
import { statements } from './statements.ts'
import { weapons } from './weapons.ts'

/** Every table of a release, in the order in which lists of tables show them. */
export const tables: readonly Table[] = [
  deals,
  ...dealParts,
  ...dealItems,
  ...dealEvents,
  ...statements,
  ...statementParts,
  ...renditions,
  ...sources,
  evidence,
  ...claims,
  ...actors,
  actorCodes,
  ...weapons,
  ...recordParts,
  ...codes,
  ...redirects,
].map(inPublishedOrder)
