import type { Kind } from '@demarche/schema'
import type { PageContext } from '../page-context.ts'
import { Layout } from '../parts/layout.tsx'
import { RecordLink } from '../parts/record-link.tsx'

const SHOWN: readonly Kind[] = ['deal', 'statement', 'actor', 'weapon', 'source']

/** Deals named on the first page. */
const NAMED = 12

/** The first page: what this is, how much there is, and where to go. */
export function HomePage({ context }: { readonly context: PageContext }) {
  const { dataset } = context.release
  const deals = dataset.all('deal').toReversed().slice(0, NAMED)
  return (
    <Layout context={context} title="demarche" description="Arms deals and the diplomatic statements around them.">
      <h1>Arms deals, and what was said about them</h1>
      <p class="lead">
        Every value rests on a sentence of a source that you can read. Accounts that contradict each other stand side by
        side.
      </p>
      <form action="explore/" method="get" role="search" class="search">
        <label for="q">Search all records</label>
        <input id="q" name="q" type="search" placeholder="a weapon, a state, a minister, a word" />
        <button type="submit">Search</button>
      </form>
      <ul class="counts">
        {SHOWN.map((kind) => (
          <li key={kind}>
            <a href={`records/${kind}/`}>
              <strong>{dataset.all(kind).length.toLocaleString('en')}</strong> {kind}s
            </a>
          </li>
        ))}
      </ul>
      <Ways />
      <h2>Deals</h2>
      <ul class="records">
        {deals.map(({ id }) => (
          <li key={id}>
            <RecordLink context={context} kind="deal" id={id} />
          </li>
        ))}
      </ul>
      <p>
        <a href="records/deal/">All deals</a>
      </p>
    </Layout>
  )
}

const Ways = () => (
  <div class="ways">
    <section>
      <h2>To read</h2>
      <p>
        <a href="explore/">Explore</a> the records by supplier, recipient, weapon, speaker and year, or see what this
        dataset <a href="coverage/">covers and does not cover</a>.
      </p>
    </section>
    <section>
      <h2>To analyse</h2>
      <p>
        <a href="downloads/">Download</a> all of it in the format that your tool reads, with a{' '}
        <a href="codebook/">codebook</a> and checksums, and cite the version.
      </p>
    </section>
    <section>
      <h2>To correct or add</h2>
      <p>
        Every page says how to report an error. <a href="contribute/">Contribute</a> a record with the page that it
        rests on.
      </p>
    </section>
  </div>
)
