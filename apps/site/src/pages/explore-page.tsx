import { kindNames } from '@demarche/schema'
import type { PageContext } from '../page-context.ts'
import { Layout } from '../parts/layout.tsx'

/** The page that explores all records. What stands in it is for readers whose browser runs no scripts. */
export const ExplorePage = ({ context }: { readonly context: PageContext }) => (
  <Layout
    context={context}
    title="Explore"
    description="Search all deals, statements, actors, weapons and sources; narrow them; see them as table, timeline, map and flow."
    script="explore.js"
    wide
  >
    <h1>Explore</h1>
    <div id="explore">
      <p>Searching runs in your browser and needs scripts. Without them:</p>
      <ul>
        {kindNames.map((kind) => (
          <li key={kind}>
            <a href={`${context.root}records/${kind}/`}>{`the list of all ${kind}s`}</a>
          </li>
        ))}
        <li>
          <a href={`${context.root}downloads/`}>all records as files</a>
        </li>
      </ul>
    </div>
  </Layout>
)
