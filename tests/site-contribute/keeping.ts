import { expect, test } from 'vitest'
import { ARTICLE, at, downloaded, draftSource, faults, open, press } from './form-page.ts'

/** What a reload brings back, and what is told where it cannot. */
export function keeping(): void {
  test('drafts and articles come back after a reload, also as the page that stored them left them', async (context) => {
    const page = await open(context)
    await draftSource(page)
    await page.reload()
    expect(await at(page, '/title').inputValue()).toBe('Seoul sells Wellington an air defence system')
    expect(await page.locator('#article-text').inputValue()).toBe(ARTICLE)
    await page.evaluate(() =>
      localStorage.setItem(
        'demarche-drafts-v1',
        '{"drafts":[{"key":"x"},7,{"key":2,"kind":"redirect","value":{}}],"articles":[1]}',
      ),
    )
    await page.reload()
    await expect.poll(() => page.getByRole('button', { name: 'deal', exact: true }).count()).toBe(1)
    expect(faults.get(page)).toEqual([])
  })

  test('storage that is full or forbidden is told, and nothing in the page is lost', async (context) => {
    const page = await open(context)
    await page.evaluate(() => {
      for (let size = 6_000_000; size > 0; size = Math.floor(size / 2)) {
        try {
          localStorage.setItem(`filler-${size}`, 'x'.repeat(size))
        } catch {}
      }
    })
    await press(page, 'weapon')
    await at(page, '/designation').fill('Buggy')
    expect(await page.getByRole('alert').textContent()).toContain('full or forbidden')
    expect(await at(page, '/designation').inputValue()).toBe('Buggy')
    expect((await downloaded(page)).text).toContain('designation: Buggy')
    const barred = await open(context, {
      prepare: async (one) =>
        one.addInitScript(() => {
          Object.defineProperty(globalThis, 'localStorage', {
            get() {
              throw new DOMException('denied', 'SecurityError')
            },
          })
        }),
    })
    expect(await barred.getByRole('alert').textContent()).toContain('cannot be read')
    await press(barred, 'weapon')
    await at(barred, '/designation').fill('Buggy')
    expect((await downloaded(barred)).text).toContain('designation: Buggy')
    expect([...faults.get(page)!, ...faults.get(barred)!]).toEqual([])
  })
}
