import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { validate } from '../validate.ts'

const base = readFileSync(new URL('../../fixtures/_base/deals/2020-xbb-xaa-buggy-1.yaml', import.meta.url), 'utf8')

/** Fingerprints of what is found in one deal, by code and pointer. */
function prints(text: string, folder = 'deals'): Map<string, string> {
  const files = [{ path: `${folder}/2020-xbb-xaa-buggy-1.yaml`, bytes: new TextEncoder().encode(text) }]
  const { diagnostics } = validate({ files })
  expect(new Set(diagnostics.map(({ fingerprint }) => fingerprint)).size).toBe(diagnostics.length)
  return new Map(diagnostics.map(({ code, pointer, fingerprint }) => [`${code} ${pointer}`, fingerprint]))
}

test('a fingerprint stays when lines move, entries are put before it, the file moves, or the message changes', () => {
  const before = prints(base)
  const key = 'R501 /evidence/0/source'
  expect(before.get(key)).toMatch(/^[0-9a-f]{16}$/)
  expect(prints(`# a comment\n\n${base}`)).toEqual(before)
  expect(prints(base, 'deals/2020')).toEqual(before)
  const renamed = base.replace('source: alpha-times-2020-03-05-buggy', 'source: another-page')
  expect(prints(renamed).get(key)).toBe(before.get(key))
  const inserted = base.replace(
    'evidence:\n  - id: bought',
    'evidence:\n  - { id: new, source: x, exact: y }\n  - id: bought',
  )
  expect(prints(inserted).get('R501 /evidence/1/source')).toBe(before.get(key))
  expect(prints(inserted).get(key)).not.toBe(before.get(key))
})

test('two findings of the same kind in an unreadable file differ', () => {
  expect(prints('id: a\nid: b\nid: c\n').size).toBe(1)
})
