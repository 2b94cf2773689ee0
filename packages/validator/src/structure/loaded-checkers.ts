import type { Kind } from '@demarche/schema/model'
import type { ValidateFunction } from 'ajv/dist/2020.js'

const loaded = new Map<Kind, ValidateFunction>()

/** Fetches the compiled check of a kind, which has to be done before a file of that kind is checked. */
export async function loadChecker(kind: Kind): Promise<void> {
  if (!loaded.has(kind)) loaded.set(kind, (await EMITTED[kind]()).default)
}

/** Named one by one, so that a bundler makes a file of each. */
const EMITTED: Readonly<Record<Kind, () => Promise<{ readonly default: ValidateFunction }>>> = {
  source: () => import('#checkers/source'),
  actor: () => import('#checkers/actor'),
  weapon: () => import('#checkers/weapon'),
  deal: () => import('#checkers/deal'),
  statement: () => import('#checkers/statement'),
  redirect: () => import('#checkers/redirect'),
}

function checkerOf(kind: Kind): ValidateFunction {
  const check = loaded.get(kind)
  if (check) return check
  throw new Error(`The check of a ${kind} was not loaded: await loadChecker('${kind}') first.`)
}

/** The checks of shape where there is no disk. Few files are checked there, so one check per kind does both. */
export const checkers = { exact: checkerOf, quick: checkerOf }
