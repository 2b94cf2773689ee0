import { readFileSync } from 'node:fs'
import { UsageError } from '@demarche/schema'
import { expect, test } from 'vitest'
import { readCitation } from './citation.ts'

const root = new URL('../../../CITATION.cff', import.meta.url)

test('the citation of the repository is read', () => {
  const text = readFileSync(root, 'utf8')
  expect(readCitation(text, 'CITATION.cff')).toMatchObject({
    text,
    licence: 'CC-BY-4.0',
    authors: [{ name: 'The demarche contributors' }],
  })
})

test('people, ORCID and DOI are read too', () => {
  const text = `
title: Other deals
abstract: Two lines
  of text
version: 2.0.0
date-released: 2030-01-02
license: CC0-1.0
doi: 10.5281/zenodo.0
repository-code: https://example.org/deals
keywords: [arms, 7]
authors:
  - { family-names: Mora, given-names: Queen, orcid: 'https://orcid.org/0000-0000-0000-0000', affiliation: Atlantis }
  - name: Ministry of Tides
`
  expect(readCitation(text, 'CITATION.cff')).toEqual({
    text,
    title: 'Other deals',
    abstract: 'Two lines of text',
    version: '2.0.0',
    licence: 'CC0-1.0',
    authors: [
      {
        name: 'Queen Mora',
        person: { family: 'Mora', given: 'Queen' },
        orcid: 'https://orcid.org/0000-0000-0000-0000',
        affiliation: 'Atlantis',
      },
      { name: 'Ministry of Tides' },
    ],
    keywords: ['arms'],
    released: '2030-01-02',
    doi: '10.5281/zenodo.0',
    url: 'https://example.org/deals',
  })
})

test.each([
  ['title: [', 'is no YAML'],
  ['just words', 'holds no fields'],
  ['authors: [{ alias: x }]', 'names no author'],
  ['authors: [{ name: A }]', 'has no title'],
  ['authors: [{ name: A }]\ntitle: T\nabstract: A\nversion: 1\nlicense: [MIT, CC0-1.0]', 'has no license'],
])('a faulty one is refused in a sentence: %j', (text, message) => {
  expect(() => readCitation(text, 'x/CITATION.cff')).toThrow(UsageError)
  expect(() => readCitation(text, 'x/CITATION.cff')).toThrow(`x/CITATION.cff ${message}.`)
})
