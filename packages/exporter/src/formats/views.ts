import { csvFile } from '../csv-file.ts'
import type { Format } from '../format.ts'
import { views as all } from '../views/index.ts'

/** Tables that are easier to load and leave out what the others keep apart. */
export const views: Format = {
  id: 'views',
  summary: 'flat tables that leave things out: a row per deal, statement, dyad, and the columns of SIPRI',
  write(dataset, out) {
    for (const view of all) csvFile(out, 'views', view, dataset)
  },
}
