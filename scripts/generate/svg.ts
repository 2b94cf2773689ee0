/** A line of a panel: how it is set, and its text. */
export type Line = readonly [style: 'key' | 'strong' | 'quote' | 'plain', text: string]

interface PanelOptions {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly title: string
  readonly lines: readonly Line[]
}

/** A titled box of text, as SVG, and how high it is. */
export interface Panel {
  readonly y: number
  readonly height: number
  readonly markup: string
}

const LINE = 21
const CHARACTER = 8.05
const PADDING = 18

/** A box with a title bar and lines of code; lines that are too long end in an ellipsis. */
export function panel({ x, y, width, title, lines }: PanelOptions): Panel {
  const most = Math.floor((width - 2 * PADDING) / CHARACTER)
  const height = 44 + lines.length * LINE + PADDING
  const text = lines.map(
    ([style, line], index) =>
      `<text class="${style}" x="${x + PADDING}" y="${y + 66 + index * LINE}" xml:space="preserve">${escapeText(cut(line, most))}</text>`,
  )
  return {
    y,
    height,
    markup: [
      `<rect class="box" x="${x + 0.5}" y="${y + 0.5}" width="${width - 1}" height="${height}" rx="8"/>`,
      `<text class="title" x="${x + PADDING}" y="${y + 28}">${escapeText(title)}</text>`,
      `<line class="rule" x1="${x}" x2="${x + width}" y1="${y + 42}" y2="${y + 42}"/>`,
      ...text,
    ].join('\n'),
  }
}

const cut = (line: string, most: number): string => {
  const characters = Array.from(line)
  return characters.length <= most ? line : `${characters.slice(0, most - 1).join('')}…`
}

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Panels on one sheet, in colours that suit a light and a dark page. */
export function svg(
  panels: readonly Panel[],
  { width, label }: { readonly width: number; readonly label: string },
): string {
  const height = Math.max(...panels.map((one) => one.y + one.height)) + 2
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeText(label)}">
<style>
  text { font: 13.4px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #1f2328; }
  .title { fill: #59636e; }
  .key { fill: #59636e; }
  .strong { font-weight: 700; fill: #0550ae; }
  .quote { fill: #116329; }
  .box { fill: #f6f8fa; stroke: #d1d9e0; }
  .rule { stroke: #d1d9e0; }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3; }
    .title, .key { fill: #9198a1; }
    .strong { fill: #79c0ff; }
    .quote { fill: #7ee787; }
    .box { fill: #151b23; stroke: #3d444d; }
    .rule { stroke: #3d444d; }
  }
</style>
${panels.map(({ markup }) => markup).join('\n')}
</svg>
`
}
