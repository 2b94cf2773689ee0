import { describedOf } from '../descriptors/described.ts'
import { descriptors as all } from '../descriptors/index.ts'
import type { Format } from '../format.ts'
import { writeText } from '../write-text.ts'

/** The release in the words of every standard by which data are found, cited and loaded. It sees the files before it. */
export const descriptors: Format = {
  id: 'descriptors',
  summary: 'README, citation, Data Package, CSVW, Croissant, DCAT, RO-Crate, DataCite: what describes the other files',
  describes: true,
  write(dataset, out, settings) {
    const release = describedOf(dataset, settings)
    for (const { path, mediaType, text } of all) {
      // Each descriptor sees those before it as files of the release too.
      const content = text({ ...release, files: [...settings.files()] })
      if (content !== undefined) writeText(out, [path, mediaType], content)
    }
  },
}
