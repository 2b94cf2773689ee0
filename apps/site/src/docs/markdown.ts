import { posix } from 'node:path'
import { Marked, type Tokens } from 'marked'
import type { Doc } from './doc.ts'

interface Options {
  readonly docs: readonly Doc[]
  /** Way from the page to the root of the site. */
  readonly root: string
  /** Address of the repository, for pages that the site does not show. */
  readonly repository: string | undefined
}

/** The HTML of a Markdown page: its own HTML stays text, links between pages lead to their place on the site. */
export function markdown(doc: Doc, options: Options): string {
  const marked = new Marked({
    renderer: {
      html: ({ text }) => safeHtml(text),
      heading(token) {
        const inner = this.parser.parseInline(token.tokens)
        return `<h${token.depth} id="${slugOf(token.text)}">${inner}</h${token.depth}>\n`
      },
      link(token) {
        const inner = this.parser.parseInline(token.tokens)
        const href = hrefOf(token.href, doc, options)
        return href === undefined ? inner : `<a href="${escaped(href)}">${inner}</a>`
      },
      image: (token) => imageHtml(token, doc, options),
      code: ({ text }) => `<pre tabindex="0"><code>${escaped(text)}</code></pre>\n`,
    },
  })
  const html = marked.parse(doc.text, { async: false })
  let tables = 0
  return html
    .replaceAll('<table>', () => {
      tables += 1
      return `<div class="scroll" tabindex="0" role="region" aria-label="Table ${tables}"><table>`
    })
    .replaceAll('</table>', '</table></div>')
    .replaceAll(/<th( align="\w+")?><\/th>/g, '<td></td>')
}

/** Lets through what folds a section, drops comments, and shows anything else as text. */
function safeHtml(text: string): string {
  const bare = text.replaceAll(/<!--[\s\S]*?-->/g, '')
  return /^(?:<\/?details>|<summary>[^<>]*<\/summary>|\s)*$/.test(bare) ? bare : escaped(bare)
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** The fragment that GitHub gives a heading. */
const slugOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-')

/** Where a link leads on the site; undefined where nothing is there to lead to. */
function hrefOf(href: string, { source }: Doc, { docs, root, repository }: Options): string | undefined {
  if (/^(?:https?:|#)/.test(href)) return href
  if (/^[a-z]+:/i.test(href)) return undefined
  const [path = '', fragment] = href.split('#')
  const target = posix.join(posix.dirname(source), path).replace(/\/$/, '')
  const after = fragment === undefined ? '' : `#${fragment}`
  const shown = docs.find((one) => one.source === target || one.source === `${target}/README.md`)
  if (shown !== undefined) return `${root}${shown.path}${after}`
  if (target === 'docs/records') return `${root}codebook/`
  return repository === undefined ? undefined : `${repository}/blob/main/${target}${after}`
}

/** Pictures stand in a folder beside their page, and the page of that name shows them. */
function imageHtml({ href, text }: Tokens.Image, doc: Doc, { root }: Options): string {
  if (/^[a-z]+:/i.test(href)) return escaped(text)
  const path = posix.join(posix.dirname(doc.source), href).replace(/^docs\//, '')
  return `<img src="${escaped(`${root}${path}`)}" alt="${escaped(text)}" loading="lazy" />`
}
