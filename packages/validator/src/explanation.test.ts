import { expect, test } from 'vitest'
import type { Snippet } from './check.ts'
import { checks, findCheck } from './checks.ts'
import { exampleOf } from './examples.ts'
import { explanationOf } from './explanation.ts'

const bare = ({ file, text }: Snippet) => `${file}\n${text.replace(/ (?:# )?← here/, '')}`

test('every code is explained: what, why, a wrong and a right example that differ, how to mend it and where', async () => {
  for (const check of checks) {
    const example = await exampleOf(check.code)
    const { title, sections } = explanationOf(check, example)
    expect([title, sections.map(({ heading }) => heading)]).toEqual([
      `${check.code} ${check.slug}`,
      ['What must hold', 'Why', 'Wrong', 'Right', 'To mend it', 'In the web editor of GitHub'],
    ])
    for (const { text, steps, snippet } of sections)
      expect((text ?? steps?.join('') ?? snippet?.text)?.trim()).toBeTruthy()
    expect(bare(example!.wrong)).not.toBe(bare(example!.right))
    expect(example!.right.text).not.toContain('← here')
  }
})

test('a check is found by code or name, however written', () => {
  expect(findCheck('q701')?.slug).toBe('claim-without-evidence')
  expect(findCheck('Claim-Without-Evidence')?.code).toBe('Q701')
  expect(findCheck('Q7O1')).toBeUndefined()
})
