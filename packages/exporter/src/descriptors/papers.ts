import type { About } from '../about.ts'
import type { Descriptor } from './descriptor.ts'

const paper = (path: string, mediaType: string, read: (about: About) => string | undefined): Descriptor => ({
  path,
  mediaType,
  text: ({ about }) => read(about),
})

/** What is kept beside the records and goes into a release as it is. */
export const papers: readonly Descriptor[] = [
  paper('CITATION.cff', 'application/yaml', ({ citation }) => citation?.text),
  paper('CHANGELOG.md', 'text/markdown', ({ changelog }) => changelog),
  paper('LICENSE', 'text/plain', ({ licence }) => licence),
]
