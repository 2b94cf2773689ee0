import { expect, test } from 'vitest'
import { axeFaults } from '../axe-faults.ts'
import { REPOSITORY } from '../site.ts'
import { ARTICLE, at, faults, open, pantsir, real, stored, sum, withStored } from './form-page.ts'

/** The form for everybody: by keyboard, on phones, in every script, without scripts; and for nobody’s markup. */
export function access(): void {
  test('axe finds nothing in a blank form, in a long deal, beside an article, and in one full of findings, on a phone and on a wide screen', async (context) => {
    for (const width of [390, 1600]) {
      const said = { ...real('statements/2019/2019-11-05-vucic-free-country.yaml'), gloss: 'TODO', note: '' }
      const read = { ...stored('deal', {}), articles: { a: ARTICLE, b: ARTICLE }, source: 'a' }
      for (const draft of [stored('deal', {}), stored('deal', pantsir()), stored('statement', said), read]) {
        const page = await open(context, { width, prepare: withStored(draft) })
        await sum(page)
        expect(await axeFaults(page)).toEqual([])
        expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
        expect(faults.get(page)).toEqual([])
        await page.context().close()
      }
    }
  })

  test('the keyboard alone drafts a record', async (context) => {
    const page = await open(context)
    await page.getByRole('button', { name: 'weapon', exact: true }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate<string>('document.activeElement.id')).toBe('form-title')
    await page.keyboard.press('Tab')
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('field-id')
    await page.keyboard.type('buggy-9')
    await page.keyboard.press('Tab')
    expect(await page.evaluate<boolean>("document.activeElement.closest('.record-form') !== null")).toBe(true)
    expect(await at(page, '/id').inputValue()).toBe('buggy-9')
  })

  test('text that looks like markup stays text; passages run in their own direction', async (context) => {
    const hostile = '<img src=x onerror="alert(1)"><script>alert(2)</script>`<b>`'
    const deal = pantsir()
    const evidence = [
      { id: 'e1', source: hostile, exact: hostile },
      { id: 'e2', source: 'x', exact: 'قالت الوزارة إن العقد وُقّع' },
    ]
    const page = await open(context, {
      prepare: withStored({
        ...stored('deal', { ...deal, id: hostile, title: hostile, evidence, [hostile]: hostile }),
        articles: { [hostile]: hostile.repeat(9) },
        source: hostile,
      }),
    })
    await sum(page)
    expect(await page.locator('main :is(img, script, b)').count()).toBe(0)
    expect(await at(page, '/title').inputValue()).toBe(hostile)
    expect(
      await page.evaluate<string>("getComputedStyle(document.getElementById('field-evidence-1-exact')).direction"),
    ).toBe('rtl')
    expect(faults.get(page)).toEqual([])
  })

  test('without scripts the page says what to do instead', async (context) => {
    const page = await open(context, { javaScriptEnabled: false })
    expect(await page.locator('main').textContent()).toContain('Scripts are off')
    expect(await page.locator('noscript a').first().getAttribute('href')).toBe(`${REPOSITORY}/issues/new/choose`)
  })
}
