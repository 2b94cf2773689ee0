import { chartOf } from './charts.ts'
import type { ChartRequest } from './charts/chart.ts'
import { citationOf } from './citation.ts'

const SVG = 'http://www.w3.org/2000/svg'
const MARGIN = 16
/** A narrower chart gets room for the text around it. */
const NARROWEST = 640
const LINE = 18
/** Characters that fit into a line of small text, by pixels of width. */
const PER_PIXEL = 1 / 6.2
const SCALE = 2

/** The view as a picture with what it shows and how to cite it; undefined where there is nothing to draw. */
export async function pictureOf(request: ChartRequest, type: 'svg' | 'png'): Promise<Blob | undefined> {
  const { svg: chart, text } = await chartOf(request)
  if (chart === undefined) return undefined
  const svg = framed(chart, text, citationOf(request.index, request.state))
  const written = new XMLSerializer().serializeToString(svg)
  if (type === 'svg') return new Blob([written], { type: 'image/svg+xml' })
  return asPng(written, sizeOf(svg))
}

/** The chart in black on white, a line of text above, the citation below. */
function framed(chart: SVGElement, text: string, citation: string): SVGElement {
  const [chartWidth, height] = sizeOf(chart)
  const width = Math.max(chartWidth, NARROWEST)
  const lines = wrapped(citation, Math.floor(width * PER_PIXEL))
  const words = wrapped(text, Math.floor(width * PER_PIXEL))
  const top = MARGIN + words.length * LINE
  const [wholeWidth, wholeHeight] = [width + 2 * MARGIN, top + height + lines.length * LINE + MARGIN]
  const svg = element('svg', {
    xmlns: SVG,
    width: wholeWidth,
    height: wholeHeight,
    viewBox: `0 0 ${wholeWidth} ${wholeHeight}`,
  })
  svg.setAttribute('role', 'img')
  svg.setAttribute('aria-label', text)
  svg.setAttribute('color', '#1b1f23')
  svg.setAttribute('font-family', 'system-ui, sans-serif')
  svg.append(element('rect', { width: '100%', height: '100%', fill: '#ffffff' }))
  words.forEach((line, index) => svg.append(textLine(line, MARGIN + 4 + index * LINE)))
  chart.removeAttribute('aria-hidden')
  chart.setAttribute('x', String(MARGIN))
  chart.setAttribute('y', String(top))
  svg.append(chart)
  lines.forEach((line, index) => svg.append(textLine(line, top + height + (index + 0.8) * LINE)))
  return svg
}

const sizeOf = (svg: SVGElement): readonly [number, number] => [
  Number(svg.getAttribute('width')),
  Number(svg.getAttribute('height')),
]

function textLine(line: string, y: number): SVGElement {
  const text = element('text', { x: MARGIN, y, 'font-size': 12, fill: '#1b1f23' })
  text.textContent = line
  return text
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  if (made instanceof SVGElement) return made
  throw new Error(`${name} is no element of SVG`)
}

/** Lines of at most so many characters, broken between words, or within a word that is longer than a line. */
function wrapped(text: string, most: number): readonly string[] {
  const lines: string[] = ['']
  for (const word of text.split(' ').flatMap((one) => one.match(new RegExp(`.{1,${most}}`, 'gu')) ?? [])) {
    const line = lines.at(-1) ?? ''
    if (line === '') lines[lines.length - 1] = word
    else if (line.length + 1 + word.length <= most) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}

async function asPng(svg: string, [width, height]: readonly [number, number]): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * SCALE
  canvas.height = height * SCALE
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('The browser made no picture.')) : resolve(blob)),
      'image/png',
    )
  })
}
