import type { Redirect } from '@demarche/schema/model'
import type { Surroundings } from '../summary.ts'
import { ruleFor, type RuleFinding } from '../rule.ts'
import { targetNamed } from '../facts/target.ts'
import { list } from '../structure/wording.ts'

export const redirectTarget = ruleFor('redirect', {
  code: 'R505',
  slug: 'redirect-target',
  severity: 'error',
  summary: 'A redirect leads from an id that is no longer in use straight to the records to look at instead.',
  why: 'Somebody who follows an old citation must arrive in one step, and an id must never mean two things.',
  remedy:
    'List in `to` the records that now hold what the retired record said; leave it empty for a withdrawn one only.',
  *check({ record }, dataset) {
    const { id, kind, to, reason } = record
    if (dataset.defines(kind, id)) yield stillInUse(record)
    if (to.length === 0 && reason !== 'withdrawn') {
      yield {
        path: ['to'],
        message: `The ${kind} \`${id}\` was retired as \`${reason}\`, and nothing says where to look instead.`,
        help: 'List the records to look at, or write `reason: withdrawn`.',
      }
    }
    for (const [index, reference] of to.entries()) {
      const next = redirectAt(reference, dataset)
      if (next) yield indirect(record, index, next)
    }
  },
})

const stillInUse = ({ id, kind }: Redirect): RuleFinding => ({
  path: ['id'],
  message: `The id \`${id}\` is retired here and is still that of a ${kind}.`,
  help: `Delete the file of the ${kind}, or this redirect.`,
  related: [{ record: `${kind}/${id}`, path: ['id'], message: `The ${kind} with this id.` }],
})

/** The redirect that a reference ends at, if the record it names is itself retired. */
function redirectAt(reference: string, dataset: Surroundings): Redirect | undefined {
  const target = targetNamed(reference)
  if (!target || dataset.defines(target.kind, target.id)) return undefined
  return dataset.get('redirect', target.id)
}

function indirect({ id }: Redirect, index: number, next: Redirect): RuleFinding {
  const { kind, to } = next
  const elsewhere = to.filter((reference) => targetNamed(reference)?.id !== id)
  const ends = elsewhere.length < to.length ? `leads back to \`${id}\`` : `is itself the id of a retired ${kind}`
  return {
    path: ['to', index],
    message: next.id === id ? `\`${id}\` redirects to itself.` : `\`${next.id}\` ${ends}.`,
    help:
      elsewhere.length === 0
        ? 'Name the record that holds what the retired one said.'
        : `Write ${list(elsewhere)}, to which it leads.`,
    ...(next.id === id
      ? {}
      : { related: [{ record: `redirect/${next.id}`, path: ['to'], message: 'It leads on from here.' }] }),
  }
}
