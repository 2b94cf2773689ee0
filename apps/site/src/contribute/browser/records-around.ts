import { kindNames, type Entry, type Kind } from '@demarche/schema/model'
import { recordsReferredTo } from '@demarche/validator/browser'
import type { Known } from './known.ts'

/** What of a fetched record is followed further: what rules look at beyond the records that a draft names. */
const FOLLOWED: Readonly<Record<Kind, readonly Kind[]>> = {
  source: ['actor', 'source'],
  weapon: ['weapon'],
  statement: ['statement'],
  actor: [],
  deal: [],
  redirect: [],
}

const ROUNDS = 4

interface Named {
  readonly kind: Kind
  readonly id: string
}

export interface Around {
  readonly entries: readonly Entry[]
  /** Records that there are, but that could not be fetched. */
  readonly lacking: readonly Named[]
}

/** The records that drafts are to be held against: those they name, and those that these rest on. */
export async function recordsAround(
  drafts: readonly { kind: Kind; value: unknown }[],
  more: readonly Named[],
  known: Known,
): Promise<Around> {
  const entries = new Map<string, Entry>()
  const lacking: Named[] = []
  let wanted: readonly Named[] = [...more, ...drafts.flatMap(({ kind, value }) => namedIn(kind, value, known))]
  const asked = new Set<string>()
  for (let round = 0; round < ROUNDS && wanted.length > 0; round += 1) {
    const fresh = wanted.filter(({ kind, id }) => !asked.has(`${kind}/${id}`))
    for (const { kind, id } of fresh) asked.add(`${kind}/${id}`)
    const found = await Promise.all(
      fresh.map(async (named) => ({ named, entry: await known.whole(named.kind, named.id) })),
    )
    for (const { named, entry } of found) {
      if (entry) entries.set(`${named.kind}/${named.id}`, entry)
      else if (known.outlines.defines(named.kind, named.id) || !known.complete) lacking.push(named)
    }
    wanted = found.flatMap(({ entry }) =>
      entry ? namedIn(entry.kind, entry.record, known).filter(({ kind }) => FOLLOWED[entry.kind].includes(kind)) : [],
    )
  }
  return { entries: [...entries.values()], lacking }
}

/** The records that a value names, each once. */
function namedIn(kind: Kind, value: unknown, { outlines, complete }: Known): readonly Named[] {
  const named = new Map<string, Named>()
  recordsReferredTo(kind, value, (to, id) => {
    const [whole, of = ''] = to === undefined ? id.split('/') : [to, id]
    const target = kindNames.find((one) => one === whole)
    if (target && (outlines.defines(target, of) || !complete)) named.set(`${target}/${of}`, { kind: target, id: of })
  })
  return [...named.values()]
}
