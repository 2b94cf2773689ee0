import type { PageContext } from '../page-context.ts'
import { Layout } from '../parts/layout.tsx'

/** The page of changes before there is a first release to differ from. */
export const NoChangesPage = ({ context }: { readonly context: PageContext }) => (
  <Layout context={context} title="Changes" description="What changed from release to release.">
    <h1>Changes</h1>
    <p>
      Nothing has been released yet, so there is nothing to compare with. From the first release on, this page says what
      was added, corrected and retired; <a href={`${context.root}guides/releasing/`}>the guide to releases</a> says what
      a version number means.
    </p>
  </Layout>
)
