import { expect, test } from 'vitest'
import { at, found, open, press, real, stored, sum, withStored } from './form-page.ts'

/** What the form knows and offers while somebody writes. */
export function helping(): void {
  test('an article that is known is recognised by its address, whatever is appended to it', async (context) => {
    const page = await open(context)
    const { url, id } = real('sources/2019/almasdar-2019-11-06-s-400.yaml')
    await page.getByLabel('Address of the page').pressSequentially(`${String(url)}?utm_source=feed`, { delay: 0 })
    await expect.poll(() => page.locator('.told').textContent()).toContain(String(id))
    await press(page, 'source')
    await at(page, '/url').fill(String(url).replace('https://www.', 'http://'))
    await expect.poll(() => page.locator('.likes').textContent()).toContain('has the same address')
  })

  test('ids are completed by id and by name, drafts among them, and the record that is named is told', async (context) => {
    const page = await open(context)
    await page.getByLabel('Address of the page').fill('https://www.example.org/2020/03/03/seoul-wellington')
    await press(page, 'Draft a source for it')
    await press(page, 'deal')
    for (const one of ['party', 'evidence']) await press(page, `Add ${one}`)
    const offers = (pointer: string) => page.locator(`[id="field${pointer.replaceAll('/', '-')}-offers"] option`)
    await at(page, '/parties/0/actor').fill('new zeal')
    expect(
      await offers('/parties/0/actor').evaluateAll((all) => all.map((one) => one.getAttribute('value'))),
    ).toContain('NZL')
    await at(page, '/parties/0/actor').fill('NZL')
    await expect.poll(() => page.locator('.record-form .definition').allTextContents()).toContain('New Zealand')
    await at(page, '/evidence/0/source').fill('example')
    expect(await offers('/evidence/0/source').first().textContent()).toBe('your draft')
  })

  test('a mending that a finding carries is made at a press', async (context) => {
    const page = await open(context, {
      prepare: withStored(
        stored('source', {
          ...real('sources/2019/almasdar-2019-11-06-s-400.yaml'),
          id: 'a-new-one',
          url: 'https://example.org/a?utm_source=x&id=1',
        }),
      ),
    })
    await sum(page)
    await found(page, '/url').getByRole('button').click()
    expect(await at(page, '/url').inputValue()).toBe('https://example.org/a?id=1')
  })
}
