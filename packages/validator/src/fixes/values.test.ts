import { describe, expect, test } from 'vitest'
import { baseText, changed, DEAL, mended, SOURCE } from '../../fixtures/_mended.ts'

/** A retired id, by its path. */
function redirect(old: string, reason: string, to: string): Record<string, string> {
  const [kind, id] = old.split('/')
  const lines = [`id: ${id}`, `kind: ${kind}`, `reason: ${reason}`, `to: [${to}]`, 'on: 2026-01-20']
  const curation = 'curation: { coders: [coder-a], coded: 2026-01-15, codebook: "1.0", status: single-coded }'
  return { [`redirects/${id}.yaml`]: [...lines, curation, ''].join('\n') }
}

describe('values', () => {
  const address = 'https://alpha-times.example/2020/03/05/buggies'
  test.each([
    [`${address}?utm_source=a&id=7&fbclid=b%20c#top`, `${address}?id=7#top`],
    [`${address}?utm_source=a`, address],
    [`"${address}?utm_source=a#x"`, `"${address}#x"`],
    [`'${address}?UTM_Medium=a'`, `'${address}'`],
  ])('takes tracking parameters out of %s', (before, after) => {
    const text = baseText(SOURCE)
    expect(mended(SOURCE, changed(text, address, before)).text).toBe(changed(text, address, after))
  })

  test('keeps the address that an archive carries', () => {
    const text = changed(
      baseText(SOURCE),
      'published:',
      `archive: https://archive.example/1/${address}?utm_source=a\npublished:`,
    )
    expect(mended(SOURCE, text)).toEqual({ text, fixes: {}, codes: [] })
  })

  test('writes the id of a state in place of its English name', () => {
    const text = baseText(DEAL)
    expect(mended(DEAL, changed(text, 'actor: XBB', 'actor: Betaland'))).toEqual({
      text,
      fixes: { 'state-name': 1 },
      codes: [],
    })
    expect(mended(DEAL, changed(text, 'actor: XBB', 'actor: betaland')).codes).toContain('R501')
  })

  test('does not choose between two states of one name', () => {
    const other = 'actors/states/XCC.yaml'
    const beside = { [other]: baseText('actors/states/XBB.yaml').replaceAll('XBB', 'XCC') }
    const text = changed(baseText(DEAL), 'actor: XBB', 'actor: Betaland')
    expect(mended(DEAL, text, { beside }).text).toBe(text)
  })

  test('follows a redirect to the one record that took its place', () => {
    const text = baseText(DEAL)
    const old = changed(text, 'weapon: { value: buggy-1,', 'weapon: { value: buggy-0,')
    expect(mended(DEAL, old, { beside: redirect('weapon/buggy-0', 'merged', 'weapon/buggy-1') }).text).toBe(text)
    expect(mended(DEAL, old, { beside: redirect('weapon/buggy-0', 'split', 'weapon/buggy-1') }).text).toBe(old)
    expect(mended(DEAL, old, { beside: redirect('weapon/buggy-0', 'merged', 'weapon/buggy-1, deal/x') }).text).toBe(old)
  })

  test('does not make an edit that would bring a new finding', () => {
    const path = 'weapons/buggy-1.yaml'
    const text = changed(baseText(path), 'references: [', 'references: [alpha-yearbook-2014, ')
    const beside = redirect('source/alpha-yearbook-2014', 'merged', 'source/alpha-yearbook-2015')
    expect(mended(path, text, { beside })).toEqual({ text, fixes: {}, codes: ['R504'] })
  })
})

describe('suggestions', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['an id', 'weapon: { value: buggy-1,', 'weapon: { value: bugy-1,'],
    ['an id of its own', 'evidence: [bought]', 'evidence: [bougth]'],
    ['a field', '    category:', '    catgory:'],
    ['a code', 'armoured-vehicles', 'armored-vehicles'],
    ['text that looks like a number', 'codebook: "1.0"', 'codebook: 1.5'],
  ]
  test.each(cases)('are made for %s when asked for', (_, right, wrong) => {
    const text = baseText(DEAL)
    const mistaken = changed(text, right, wrong)
    expect(mended(DEAL, mistaken).text).toBe(mistaken)
    const result = mended(DEAL, mistaken, { suggested: true })
    expect(result.codes).toEqual([])
    expect(result.text).toBe(right.startsWith('codebook') ? changed(text, right, 'codebook: "1.5"') : text)
  })

  test('are not made where two would do as well', () => {
    const text = changed(baseText(DEAL), 'actor: XBB', 'actor: XAB')
    expect(mended(DEAL, text, { suggested: true }).text).toBe(text)
  })
})
