import type { ComponentChildren } from 'preact'
import type { PageContext } from '../page-context.ts'

interface Props {
  readonly context: PageContext
  readonly title: string
  readonly description: string
  /** Script of the page below `assets/`, where it has one. */
  readonly script?: string
  /** The page's data as JSON-LD, made safe to stand in a page. */
  readonly jsonLd?: string
  readonly children: ComponentChildren
}

const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'"

const MENU = [
  ['explore/', 'Explore'],
  ['downloads/', 'Download'],
  ['codebook/', 'Codebook'],
  ['coverage/', 'Coverage'],
  ['contribute/', 'Contribute'],
] as const

/** A whole page: what every page has around its content. */
export function Layout(props: Props) {
  const { context, children } = props
  const { root, release } = context
  return (
    <html lang="en">
      <Head {...props} />
      <body>
        <a class="skip" href="#content">
          Skip to the content
        </a>
        <SiteHeader root={root} />
        {release.index.valid === false ? (
          <p class="warning" role="status">
            This was made from records that have findings: do not cite it.
          </p>
        ) : null}
        <main id="content">{children}</main>
        <footer>
          <p>Data: CC BY 4.0. Excerpts are short quotations that belong to their authors. Code: MIT.</p>
        </footer>
      </body>
    </html>
  )
}

function Head({ context, title, description, script, jsonLd }: Props) {
  const { root } = context
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={POLICY} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="description" content={description} />
      <title>{title === 'demarche' ? title : `${title} · demarche`}</title>
      <link rel="stylesheet" href={`${root}assets/style.css`} />
      <link rel="icon" href={`${root}assets/icon.svg`} />
      {script === undefined ? null : <script type="module" src={`${root}assets/${script}`} />}
      {jsonLd === undefined ? null : (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLd.replaceAll('<', '\\u003c') }} />
      )}
    </head>
  )
}

const SiteHeader = ({ root }: { readonly root: string }) => (
  <header class="site">
    <a class="home" href={root === '' ? './' : root}>
      demarche
    </a>
    <nav aria-label="Site">
      {MENU.map(([path, label]) => (
        <a key={path} href={`${root}${path}`}>
          {label}
        </a>
      ))}
    </nav>
  </header>
)
