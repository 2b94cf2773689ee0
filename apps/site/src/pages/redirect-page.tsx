import type { Redirect } from '@demarche/schema'
import { pathOf, type PageContext } from '../page-context.ts'
import { CodeWords } from '../parts/code.tsx'
import { Day } from '../parts/day.tsx'
import { Layout } from '../parts/layout.tsx'
import { Reference } from '../parts/reference.tsx'

interface Props {
  readonly context: PageContext
  readonly redirect: Redirect
}

/** The page at a retired id: where to look instead. With one place to look it sends its reader there. */
export function RedirectPage({ context, redirect }: Props) {
  const { id, kind, reason, to, on, note } = redirect
  const [only] = to
  return (
    <Layout
      context={context}
      title={`${id} was retired`}
      description={`The ${kind} ${id} was retired: where to look instead.`}
      {...(only !== undefined && to.length === 1 ? { refresh: `${context.root}${pageOf(only)}` } : {})}
    >
      <p class="kind">{kind}</p>
      <h1>
        <code>{id}</code> was retired
      </h1>
      <p class="lead">
        {'On '}
        <Day context={context} edtf={on} />
        {', because: '}
        <CodeWords vocabulary="redirect-reason" code={reason} />.{' '}
        {to.length === 0 ? 'Nothing has taken its place.' : 'Look here instead:'}
      </p>
      <ul>
        {to.map((target) => (
          <li key={target}>
            <Reference context={context} to={target} />
          </li>
        ))}
      </ul>
      {note === undefined ? null : <p class="note">{note}</p>}
      <p>
        <a href={`${context.root}${pathOf('redirect', id)}`}>The record of this change</a>
      </p>
    </Layout>
  )
}

const pageOf = (reference: string): string => `id/${reference}/`
