import { compareText, type Code, type Vocabulary } from '@demarche/schema'
import type { Column, Row, Table } from '../table.ts'
import { vocabularies } from '../vocabularies.ts'

const text = (name: string, description: string): Column => ({ name, type: 'string', description })
const always = (column: Column): Column => ({ ...column, required: true })

const vocabularyColumn = always({
  ...text('vocabulary', 'The vocabulary.'),
  type: 'id',
  references: { table: 'vocabularies', column: 'id' },
})

const codeColumn = always(text('code', 'The code, as cells of type code have it.'))

const vocabularyRows: Table = {
  name: 'vocabularies',
  title: 'Vocabularies',
  summary: 'One closed list of codes.',
  key: ['id'],
  columns: [
    always({ ...text('id', 'Name of the vocabulary.'), type: 'id' }),
    always(text('title', 'Its title.')),
    always(text('description', 'The question that its codes answer.')),
    text('origin', 'Where the distinctions come from, when they are not our own.'),
  ],
  *rows() {
    for (const { id, title, description, source } of vocabularies) yield { id, title, description, origin: source }
  },
}

const codeRows: Table = {
  name: 'codes',
  title: 'Codes',
  summary: 'One code of a vocabulary, and what it means.',
  key: ['vocabulary', 'code'],
  columns: [
    vocabularyColumn,
    codeColumn,
    always(text('label', 'A few words, as a table would print it.')),
    always(text('definition', 'When to use the code, and when not.')),
    text('example', 'A case the code is right for.'),
    always({ ...text('position', 'Place in its vocabulary, from 1, as readers should see it.'), type: 'integer' }),
  ],
  *rows() {
    for (const vocabulary of vocabularies) {
      for (const { code, position, entry } of sortedCodes(vocabulary)) {
        const { label, definition, example } = entry
        yield { vocabulary: vocabulary.id, code, label, definition, example, position }
      }
    }
  },
}

const crosswalkRows: Table = {
  name: 'code_crosswalks',
  title: 'Crosswalks',
  summary: 'What one code corresponds to in another scheme.',
  key: ['vocabulary', 'code', 'position'],
  columns: [
    vocabularyColumn,
    codeColumn,
    always({ ...text('position', 'Place in the list of the code, from 1.'), type: 'integer' }),
    always(text('scheme', 'The other scheme.')),
    always(text('other_code', 'The code as that scheme writes it.')),
    always({
      ...text('match_degree', 'How far the two mean the same; `broad`: the other is wider.'),
      type: 'code',
      vocabulary: 'external-match',
    }),
    text('edition', 'Edition of the other scheme.'),
  ],
  *rows() {
    for (const vocabulary of vocabularies) yield* crosswalksOf(vocabulary)
  },
}

/** What the codes mean. */
export const codes = [vocabularyRows, codeRows, crosswalkRows]

const sortedCodes = (vocabulary: Vocabulary): readonly { code: string; position: number; entry: Code }[] =>
  Object.entries(vocabulary.codes)
    .map(([code, entry], index) => ({ code, position: index + 1, entry }))
    .toSorted((a, b) => compareText(a.code, b.code))

const crosswalksOf = (vocabulary: Vocabulary): readonly Row[] =>
  sortedCodes(vocabulary).flatMap(({ code, entry }) =>
    (entry.crosswalk ?? []).map(({ scheme, code: other, match, edition }, index) => ({
      vocabulary: vocabulary.id,
      code,
      position: index + 1,
      scheme,
      other_code: other,
      match_degree: match,
      edition,
    })),
  )
