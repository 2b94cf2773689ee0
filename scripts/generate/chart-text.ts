import type { plot } from '@observablehq/plot'

/** A chart as an SVG file that says what it shows, in colours that suit a light and a dark page. */
export function chartText(chart: ReturnType<typeof plot>, label: string): string {
  chart.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  chart.setAttribute('role', 'img')
  chart.setAttribute('aria-label', label)
  const style = chart.ownerDocument.createElement('style')
  style.textContent = 'svg { color: #1f2328 } @media (prefers-color-scheme: dark) { svg { color: #e6edf3 } }'
  chart.prepend(style)
  return `${chart.outerHTML}\n`
}
