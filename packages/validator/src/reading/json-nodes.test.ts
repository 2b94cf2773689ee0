import { assert, json, property, constantFrom } from 'fast-check'
import { expect, test } from 'vitest'
import { isCollection, isMap, isPair, isScalar, parseDocument } from 'yaml'
import { jsonNodes } from './json-nodes.ts'

test('nodes of JSON are those that the YAML reader gives: kinds, values, places', () => {
  const texts = json({ maxDepth: 4 }).filter((text) => /^[{[]/.test(text))
  const layouts = constantFrom<(text: string) => string>(
    (text) => text,
    (text) => JSON.stringify(JSON.parse(text), null, 2),
    (text) => `\n  ${JSON.stringify(JSON.parse(text), null, 1)}\n`,
    (text) => text.replaceAll(/[\u0080-\uFFFF]/g, escaped),
  )
  assert(
    property(texts, layouts, (text, layout) => {
      const written = layout(text)
      // No record has keys like these: the reader refuses them before anything is located.
      if (/"(?:__proto__|<<)"/.test(written)) return
      expect(outlined(jsonNodes(written))).toEqual(outlined(yamlNodes(written)))
    }),
    { numRuns: 500 },
  )
})

test('what is no JSON is left to the YAML reader', () => {
  for (const text of [
    '{a: 1}',
    "{'a': 1}",
    '{"a": 1,}',
    '{"a": 1} # x',
    'a: 1',
    '"text"',
    '',
    '{"a": 01}',
    '{"a": [1}',
  ])
    expect(jsonNodes(text)).toBeUndefined()
})

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

const yamlNodes = (text: string): unknown =>
  parseDocument(text, { schema: 'core', logLevel: 'silent', uniqueKeys: false, merge: false }).contents

/** What those who ask for nodes look at. */
function outlined(node: unknown): unknown {
  if (isPair(node)) return [outlined(node.key), outlined(node.value)]
  if (isCollection(node)) {
    return { map: isMap(node), flow: node.flow, place: node.range?.slice(0, 2), members: node.items.map(outlined) }
  }
  return isScalar(node) ? { value: node.value, type: node.type, place: node.range?.slice(0, 2) } : node
}
