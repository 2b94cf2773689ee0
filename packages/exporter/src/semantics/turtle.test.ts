import fc from 'fast-check'
import { Parser } from 'n3'
import { expect, test } from 'vitest'
import { hostileText } from '../../fixtures/arbitrary.ts'
import { iri, list, literal, nested, turtle } from './turtle.ts'

const quads = (text: string) => new Parser().parse(text)

test('another reader finds the text that was written, whatever is in it', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const written = turtle({ ex: 'https://example.org/' }, [
        ['ex:a', [['ex:says', literal(text, 'en'), literal(text)]]],
      ])
      expect(quads(written).map(({ object }) => object.value)).toEqual([text, text])
    }),
  )
})

test('what may not stand in an IRI is percent-encoded, and what may stays', () => {
  const [quad] = quads(
    turtle({}, [[iri('https://example.org/VII (a)/ž<>"{}|\\^`'), [['a', iri('https://example.org/~x?y=[1]#z%20')]]]]),
  )
  expect(quad?.subject.value).toBe('https://example.org/VII%20(a)/%C5%BE%3C%3E%22%7B%7D%7C%5C%5E%60')
  expect(quad?.object.value).toBe('https://example.org/~x?y=[1]#z%20')
})

test('lists and nested nodes are what they are in RDF; a predicate without objects is left out', () => {
  const written = turtle({ ex: 'https://example.org/' }, [
    ['ex:a', [['ex:list', list(['1', 'true'])], ['ex:none'], ['ex:node', nested([['ex:b', '2']])]]],
  ])
  const found = quads(written).map(
    ({ predicate, object }) => `${predicate.value.split(/[/#]/).at(-1)} ${object.termType}`,
  )
  expect(found.toSorted()).toEqual([
    'b Literal',
    'first Literal',
    'first Literal',
    'list BlankNode',
    'node BlankNode',
    'rest BlankNode',
    'rest NamedNode',
  ])
})
