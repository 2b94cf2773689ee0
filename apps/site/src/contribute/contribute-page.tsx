import { Layout } from '../parts/layout.tsx'
import type { PageContext } from '../page-context.ts'
import { OutsideLink } from '../parts/outside-link.tsx'

/** The page on which a record is drafted. All but the words of welcome is the script's. */
export function ContributePage({ context }: { readonly context: PageContext }) {
  const { root, release } = context
  return (
    <Layout
      context={context}
      title="Contribute"
      description="Draft a record in the browser, checked as you type."
      script="contribute.js"
    >
      <link rel="stylesheet" href={`${root}assets/contribute.css`} />
      <h1>Contribute in the browser</h1>
      <p class="lead">
        You need a page that reports something; nothing to install, nothing to program. Every field is checked as you
        type, by the same checks that the dataset has to pass.
      </p>
      <ol class="steps">
        <li>Give the address of the page, and paste its text.</li>
        <li>Begin a deal or a statement, and fill in what the page says. Leave out what it does not say.</li>
        <li>Select the sentence that says it, and take it as evidence.</li>
        <li>Mend what is found, and hand it in. Somebody else re-reads the page and your record.</li>
      </ol>
      <p class="private">
        <strong>Nothing is uploaded.</strong> The article and your drafts stay in this browser. They leave it only when
        you download a file or open a proposal.
      </p>
      <noscript>
        <section class="warning">
          <h2>Scripts are off, so the form cannot run</h2>
          <WithoutScripts repository={release.repository} />
        </section>
      </noscript>
      <div id="form" data-repository={release.repository} />
    </Layout>
  )
}

function WithoutScripts({ repository }: { readonly repository: string | undefined }) {
  if (repository === undefined)
    return (
      <p>
        Use the issue forms of the project’s repository, or its guide <cite>Contributing without programming</cite>{' '}
        (docs/guides/without-programming.md).
      </p>
    )
  return (
    <ul>
      <li>
        Answer the questions of an issue form:{' '}
        <OutsideLink url={`${repository}/issues/new/choose`} text="choose a form" />
      </li>
      <li>
        Or write the file in the web editor:{' '}
        <OutsideLink url={`${repository}/blob/main/docs/guides/without-programming.md`} text="the guide" />
      </li>
    </ul>
  )
}
