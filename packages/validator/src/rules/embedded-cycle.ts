import type { Surroundings } from '../summary.ts'
import { ruleFor } from '../rule.ts'

export const embeddedCycle = ruleFor('statement', {
  code: 'V435',
  slug: 'embedded-cycle',
  severity: 'error',
  summary: 'A statement is not reported, at any remove, inside itself.',
  why: 'Each statement reported in another one needs an outer one that somebody heard or read.',
  remedy: 'Take `embedded` out of the statement that was made directly.',
  when: ({ record: { embedded } }) => embedded !== undefined,
  *check({ record }, dataset) {
    const chain = outwards(record.id, dataset)
    if (chain.at(-1) !== record.id) return
    yield {
      path: ['embedded', 'in'],
      message:
        chain.length === 1
          ? `\`${record.id}\` is said to be reported inside itself.`
          : `\`${record.id}\` is reported in \`${chain.join('`, which is reported in `')}\`.`,
      help: 'Take `embedded` out of the statement that was made directly.',
      related: chain
        .slice(0, -1)
        .map((id) => ({ record: `statement/${id}`, path: ['embedded', 'in'], message: 'A statement of the circle.' })),
    }
  },
})

/** The statements that report this one, from inside out, up to the first that comes twice. */
function outwards(id: string, dataset: Surroundings): readonly string[] {
  const chain: string[] = []
  let outer = dataset.get('statement', id)?.embedded?.in
  while (outer !== undefined && !chain.includes(outer)) {
    chain.push(outer)
    if (outer === id) break
    outer = dataset.get('statement', outer)?.embedded?.in
  }
  return chain
}
