import { checks } from '@demarche/validator'
import { expect, test, vi } from 'vitest'
import { main } from '../main.ts'

async function explained(...args: string[]): Promise<string> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  expect(await main(['node', 'demarche', 'explain', ...args])).toBe(0)
  const text = log.mock.calls.flat().join('\n')
  log.mockRestore()
  return text
}

test('every code and every name is explained, wrapped at 80 columns but for the examples', async () => {
  for (const { code, slug, summary } of checks) {
    const text = await explained(code)
    expect(await explained(slug)).toBe(text)
    expect(text.replace(/\s+/g, ' ')).toContain(summary)
    const [before, wrong, right, after] = text.split(/\n(?=Wrong:|Right:|To mend it:)/)
    expect([wrong, right].map((part) => part?.split('\n').length)).not.toContain(1)
    for (const line of `${before}\n${after}`.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  }
})

test('without a code all are listed, by family', async () => {
  const text = await explained()
  for (const { code } of checks) expect(text).toMatch(new RegExp(`^  ${code}  (error|warning|info) `, 'm'))
  for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
})
