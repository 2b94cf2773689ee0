import { fieldColumns } from '../field-columns.ts'
import { positionColumn, recordColumn } from '../key-columns.ts'
import { shapeAt } from '../place.ts'
import { recordTable } from '../record-table.ts'

const place = { kind: 'source', at: [] } as const
const derivation = { kind: 'source', at: ['derivesFrom'] } as const
const author = { kind: 'source', at: ['authors'] } as const
const citation = { kind: 'source', at: ['cites'] } as const

const records = recordTable({
  name: 'sources',
  title: 'Sources',
  summary: 'One version of one document.',
  key: ['id'],
  places: [place],
  columns: fieldColumns(shapeAt(place)),
})

const derivations = recordTable({
  name: 'source_derivations',
  title: 'Derivations',
  summary: 'One earlier text, or outlet, that a document takes over.',
  key: ['source', 'position'],
  places: [derivation],
  columns: [
    recordColumn('source'),
    positionColumn,
    ...fieldColumns(shapeAt(derivation), {
      names: { source: 'earlier_source', organisation: 'earlier_organisation' },
    }),
  ],
})

const authors = recordTable({
  name: 'source_authors',
  title: 'Authors',
  summary: 'One byline of a document.',
  key: ['source', 'position'],
  places: [author],
  columns: [
    recordColumn('source'),
    positionColumn,
    ...fieldColumns(shapeAt(author), { main: 'author', description: 'The byline as printed.' }),
  ],
})

const citations = recordTable({
  name: 'source_citations',
  title: 'Citations',
  summary: 'One whom a document names as its source.',
  key: ['source', 'position'],
  places: [citation],
  columns: [
    recordColumn('source'),
    positionColumn,
    ...fieldColumns(shapeAt(citation), { main: 'cited', description: 'Whom the text names, as printed.' }),
  ],
})

/** The documents, what they take over, who signed them and whom they name. */
export const sources = [records, derivations, authors, citations]
