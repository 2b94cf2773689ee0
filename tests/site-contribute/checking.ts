import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { at, faults, found, open, pantsir, press, stored, sum, unfold, validated, withStored } from './form-page.ts'

/** What is found in a draft: where it stands, in which words, how soon. */
export function checking(): void {
  test('every family of findings stands at its field, with the words of the command line', async (context) => {
    const page = await open(context, {
      prepare: withStored(stored('deal', { ...pantsir(), id: '2019-rus-srb-pantsir-s-2' })),
    })
    await sum(page)
    const broken: readonly (readonly [string, string, string])[] = [
      ['P803', '/title', 'TODO'],
      ['R501', '/parties/4/actor', 'nobody-at-all'],
      ['V4', '/events/1/date/edtf', '2019-02-30'],
      ['Q703', '/evidence/0/exact', 'word '.repeat(60)],
    ]
    for (const [, pointer, text] of broken) {
      await unfold(page, pointer)
      await at(page, pointer).fill(text)
    }
    await sum(page)
    for (const [code, pointer] of broken) expect(await found(page, pointer).textContent()).toContain(code)
    expect(await page.locator('.likes').textContent()).toContain('Pantsir-S air-defence systems from Russia to Serbia')
    expect(await page.locator('.outcome .all').textContent()).toContain('D603')
    const text = await page.locator('.outcome pre').textContent()
    const path = 'deals/2019/2019-rus-srb-pantsir-s-2.yaml'
    const { diagnostics } = validated({ [path]: text ?? '' })
    const shown = await page.locator('.outcome .all li').allTextContents()
    const told = diagnostics
      .filter(({ file }) => file === path)
      .map(({ code, message }) => `${code} ${message.replaceAll('`', '')}`)
    expect(shown).toEqual(told)
    await at(page, '/id').fill('Not An Id')
    await sum(page)
    expect(await found(page, '/id').textContent()).toContain('S305')
    expect(await at(page, '/id').getAttribute('aria-invalid')).toBe('true')
    expect(faults.get(page)).toEqual([])
  })

  test('a keystroke in a long deal is answered within a second', async (context) => {
    const page = await open(context, {
      prepare: withStored(stored('deal', { ...pantsir(), id: '2019-rus-srb-pantsir-s-2' })),
    })
    await sum(page)
    const times: number[] = []
    for (const text of ['TODO', 'A plain title', 'TODO', 'Another title', 'TODO']) {
      const began = performance.now()
      await at(page, '/title').fill(text)
      const wanted = text === 'TODO' ? 1 : 0
      await expect.poll(() => found(page, '/title').getByText('P803').count(), { interval: 5 }).toBe(wanted)
      times.push(performance.now() - began)
    }
    expect(times.toSorted((a, b) => a - b)[2]).toBeLessThan(1000)
  })

  test('the page begins with little script; the checks are fetched with the first draft, and it is told where they cannot be', async (context) => {
    const page = await open(context, { prepare: (one) => one.route('**/check-draft-*.js', (route) => route.abort()) })
    await page.getByRole('button', { name: 'weapon', exact: true }).waitFor()
    expect(await script(page)).toBeLessThan(100)
    await press(page, 'weapon')
    await at(page, '/designation').fill('Buggy')
    expect(await page.getByRole('alert').textContent()).toContain('The checks could not be fetched')
    await page.unroute('**/check-draft-*.js')
    await page.reload()
    expect(await sum(page)).toContain('still needed')
    expect(await at(page, '/designation').inputValue()).toBe('Buggy')
  })
}

/** Kilobytes of script, compressed, that a page has fetched. */
const script = (page: Page): Promise<number> =>
  page.evaluate<number>(
    "performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) / 1024",
  )
