import type { Chart, ChartRequest } from './charts/chart.ts'
import { flowChart } from './charts/flow.ts'
import { mapChart } from './charts/map.ts'
import { tablePicture } from './charts/table-picture.ts'
import { timelineChart } from './charts/timeline.ts'

/** The chart of the view that is asked for; for the table a picture of its first rows. */
export async function chartOf(request: ChartRequest): Promise<Chart> {
  const { view } = request.state
  const chart =
    view === 'map'
      ? await mapChart(request)
      : view === 'flow'
        ? flowChart(request)
        : view === 'timeline'
          ? timelineChart(request)
          : tablePicture(request)
  if (chart.svg !== undefined) makeQuiet(chart.svg)
  return chart
}

/**
 * Leaves style to the style sheet, since the page allows no other. The drawing is for the eye: the line of text beside it
 * and the table say the same, so that it is no path of hundreds of dots to keyboards and screen readers.
 */
function makeQuiet(svg: SVGElement): void {
  svg.querySelectorAll('style').forEach((style) => style.remove())
  svg.querySelectorAll('a').forEach((link) => link.setAttribute('tabindex', '-1'))
  svg.querySelectorAll('[aria-label]').forEach((part) => part.removeAttribute('aria-label'))
  svg.setAttribute('aria-hidden', 'true')
}
