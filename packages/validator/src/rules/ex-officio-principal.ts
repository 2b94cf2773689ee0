import { representedBy } from '../facts/represented.ts'
import { ruleFor } from '../rule.ts'
import { list } from '../structure/wording.ts'

export const exOfficioPrincipal = ruleFor('statement', {
  code: 'V432',
  slug: 'ex-officio-principal',
  severity: 'error',
  summary: 'Whoever is spoken for by office is the state or body that an office of the speakers represents.',
  why: 'An office speaks for one body only; on any other behalf the speaker has to say so.',
  remedy: 'Name the state or body of the role, or choose `explicit` or `inferred` as the basis and say on what ground.',
  when: ({ record: { onBehalfOf = [] } }) => onBehalfOf.some(({ basis }) => basis === 'ex-officio'),
  *check({ record }, dataset) {
    const represented = record.speakers.map((speaker) => representedBy(speaker, dataset))
    if (represented.some((bodies) => bodies === undefined)) return
    const bodies = new Set(represented.flatMap((bodies) => bodies ?? []))
    for (const [index, { actor, basis }] of (record.onBehalfOf ?? []).entries()) {
      if (basis !== 'ex-officio' || bodies.has(actor)) continue
      yield {
        path: ['onBehalfOf', index, 'actor'],
        message: `No speaker holds an office that speaks for \`${actor}\`.`,
        help: `By office the speakers speak for ${list([...bodies])}; write one of these, or another basis.`,
        related: record.speakers.map((_, at) => ({ path: ['speakers', at], message: 'A speaker.' })),
      }
    }
  },
})
