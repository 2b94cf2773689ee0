import type { Redirect } from '@demarche/schema/model'
import { refersTo, type Node, pathOf } from '../nodes.ts'
import { rule, type RuleFinding } from '../rule.ts'
import { referencesIn, targetNamed, type TargetRecord } from '../facts/target.ts'
import { list } from '../structure/wording.ts'

export const referenceToRedirect = rule({
  code: 'R504',
  slug: 'reference-to-redirect',
  severity: 'error',
  summary: 'No record refers to a retired id.',
  why: 'The record behind a retired id is gone; what it said has moved to other records, which a reader should reach at once.',
  remedy: 'Write the id that the finding names instead of the retired one.',
  when: ({ kind }, dataset) => kind !== 'redirect' && dataset.all('redirect').length > 0,
  *check({ values }, dataset) {
    for (const { node, target } of referencesIn(values)) {
      if (dataset.defines(target.kind, target.id)) continue
      const redirect = dataset.get('redirect', target.id)
      if (redirect) yield retired(node, target, redirect)
    }
  },
})

function retired(node: Node, target: TargetRecord, redirect: Redirect): RuleFinding {
  const { id, kind, to, reason } = redirect
  return {
    path: pathOf(node),
    message:
      to.length === 0
        ? `\`${id}\` is the id of a ${kind} that was withdrawn.`
        : `\`${id}\` is the id of a retired ${kind} (${reason}); look at ${list(to)} instead.`,
    help: helpFor(
      to.map((reference) => asWritten(reference, node, target)),
      kind,
    ),
    related: [{ record: `redirect/${id}`, path: ['to'], message: 'Here the id is retired.' }],
  }
}

function helpFor(ids: readonly string[], kind: string): string {
  if (ids.length === 0) return `Take the reference out, or refer to another ${kind}.`
  return ids.length === 1 ? `Write ${list(ids)}.` : `Write the one that is meant: ${list(ids)}.`
}

/** The bare id where the field fixes the kind, the kind and the id otherwise. */
function asWritten(reference: string, node: Node, { kind }: TargetRecord): string {
  const other = targetNamed(reference)
  return refersTo(node) === 'record' || other?.kind !== kind ? reference : other.id
}
