import { kindNames } from '@demarche/schema'
import type { RecordContext } from '../page-context.ts'
import { RecordLink } from './record-link.tsx'

/** Records shown at once; the rest is behind a click. */
const SHOWN = 20

/** The records that refer to this one, by kind. */
export function Mentions({ context }: { readonly context: RecordContext }) {
  const { kind, record, release } = context
  const mentions = release.mentions.get(`${kind}/${record.id}`) ?? []
  const groups = kindNames.map((name) => ({
    name,
    ids: mentions.filter((one) => one.kind === name).map(({ id }) => id),
  }))
  return (
    <>
      {groups
        .filter(({ ids }) => ids.length > 0)
        .map(({ name, ids }) => (
          <section key={name} class="mentions">
            <h2>{`In ${ids.length} ${name}${ids.length === 1 ? '' : 's'}`}</h2>
            <ul>
              {ids.slice(0, SHOWN).map((id) => (
                <li key={id}>
                  <RecordLink context={context} kind={name} id={id} />
                </li>
              ))}
            </ul>
            {ids.length <= SHOWN ? null : (
              <details>
                <summary>{`${ids.length - SHOWN} more`}</summary>
                <ul>
                  {ids.slice(SHOWN).map((id) => (
                    <li key={id}>
                      <RecordLink context={context} kind={name} id={id} />
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </section>
        ))}
    </>
  )
}
