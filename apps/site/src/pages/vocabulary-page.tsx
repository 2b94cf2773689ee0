import type { Code, Vocabulary } from '@demarche/schema'
import type { PageContext } from '../page-context.ts'
import { Layout } from '../parts/layout.tsx'

/** A vocabulary: the question that its codes answer, and what each means. */
export function VocabularyPage({
  context,
  vocabulary,
}: {
  readonly context: PageContext
  readonly vocabulary: Vocabulary
}) {
  const { title, id, description, source, codes } = vocabulary
  return (
    <Layout context={context} title={title} description={description}>
      <p class="kind">
        <a href={`${context.root}codebook/#vocabularies`}>vocabulary</a>
      </p>
      <h1>{title}</h1>
      <p class="id">
        <code>{id}</code>
      </p>
      <p class="lead">{description}</p>
      {source === undefined ? null : <p class="note">{source}</p>}
      <dl>
        {Object.entries(codes).map(([code, meaning]) => (
          <Meaning key={code} code={code} meaning={meaning} />
        ))}
      </dl>
    </Layout>
  )
}

function Meaning({ code, meaning }: { readonly code: string; readonly meaning: Code }) {
  const { label, definition, example, crosswalk = [] } = meaning
  return (
    <div id={code}>
      <dt>
        <code>{code}</code>
      </dt>
      <dd>
        <strong>{label}</strong>
        <p class="phrase">{definition}</p>
        {example === undefined ? null : <p class="note">{`For example: ${example}`}</p>}
        {crosswalk.length === 0 ? null : (
          <p class="reported">
            {crosswalk.map(({ scheme, code: other, match }) => `${scheme} ${other} (${match})`).join(', ')}
          </p>
        )}
      </dd>
    </div>
  )
}
