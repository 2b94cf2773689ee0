import type { ComponentChildren } from 'preact'
import type { PageContext } from '../page-context.ts'
import { Notices } from './notices.tsx'

interface Props {
  readonly context: PageContext
  readonly title: string
  readonly description: string
  /** Script of the page below `assets/`, where it has one. */
  readonly script?: string
  /** The page's data as JSON-LD, made safe to stand in a page. */
  readonly jsonLd?: string
  /** Whether the record stands beside the page as JSON and JSON-LD. */
  readonly alternates?: boolean
  /** Where the page sends its reader at once. */
  readonly refresh?: string
  /** Whether the page uses the width of a wide window. */
  readonly wide?: boolean
  readonly children: ComponentChildren
}

const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'"

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
  const { root } = context
  return (
    <html lang="en">
      <Head {...props} />
      <body class={props.wide === true ? 'wide' : undefined}>
        <a class="skip" href="#content">
          Skip to the content
        </a>
        <SiteHeader root={root} />
        <Notices context={context} />
        <main id="content">{children}</main>
        <SiteFooter root={root} />
      </body>
    </html>
  )
}

function Head({ context, title, description, script, jsonLd, alternates, refresh }: Props) {
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
      {refresh === undefined ? null : <meta http-equiv="refresh" content={`0; url=${refresh}`} />}
      {alternates === true ? (
        <>
          <link rel="alternate" type="application/json" href="record.json" />
          <link rel="alternate" type="application/ld+json" href="record.jsonld" />
        </>
      ) : null}
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

const SiteFooter = ({ root }: { readonly root: string }) => (
  <footer>
    <p>
      <a href={`${root}guides/`}>Guides</a> · <a href={`${root}rules/`}>Rules</a> ·{' '}
      <a href={`${root}records/deal/`}>All records</a> · <a href={`${root}changes/`}>Changes</a>
    </p>
    <p>Data: CC BY 4.0. Excerpts are short quotations that belong to their authors. Code: MIT.</p>
  </footer>
)
