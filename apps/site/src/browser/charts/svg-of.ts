/** The drawing that Plot made. With a legend it makes a figure; no chart here has one. */
export function svgOf(drawn: Element): SVGElement {
  if (drawn instanceof SVGElement) return drawn
  throw new Error('A chart without legend is an SVG element')
}
