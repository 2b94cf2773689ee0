import { expect, test } from 'vitest'
import { at, faults, found, open, pantsir, press, stored, sum, unfold, withStored } from './form-page.ts'

type Deal = { events: { date: object }[] }

/** The long deal, with a day that no calendar has. */
function wrongDay(): unknown {
  const deal = pantsir() as Deal
  deal.events[4]!.date = { ...deal.events[4]!.date, edtf: '2019-02-30' }
  return deal
}

/** Lists of many entries stay a page that can be looked over. */
export function folding(): void {
  test('a long deal opens folded, each entry a line that says what it is, and is not lost for links and search', async (context) => {
    const page = await open(context, { width: 390, prepare: withStored(stored('deal', pantsir())) })
    await sum(page)
    const lines = (list: string) => at(page, list).locator('> details > summary').allTextContents()
    expect((await lines('/events')).slice(0, 2)).toEqual([
      'Event 1: Offer, 9 May 2018, Alleged',
      'Event 2: Contract signed, by 17 October 2019, Actual',
    ])
    expect((await lines('/parties')).slice(0, 2)).toEqual(['Party 1: Russia, Supplier', 'Party 2: Serbia, Recipient'])
    expect((await lines('/items'))[0]).toMatch(/^Item 1: Pantsir-S1, .*, 6 launchers$/)
    expect((await lines('/evidence'))[0]).toMatch(/^Evidence 1: will-receive, Serbia will receive a Pantsir-S/)
    for (const list of ['/parties', '/events', '/evidence'])
      expect(await at(page, list).locator('> details[open]').count()).toBe(0)
    expect(await page.evaluate<number>('document.documentElement.scrollHeight')).toBeLessThan(40_000)
    expect(await at(page, '/events/3/date/edtf').isVisible()).toBe(false)
    await page.goto(`${page.url()}#field-events-3-date-edtf`)
    expect(await at(page, '/events/3/date/edtf').isVisible()).toBe(true)
    await page.reload()
    await expect.poll(() => page.evaluate<string>('document.activeElement.id')).toBe('field-events-3-date-edtf')
    expect(faults.get(page)).toEqual([])
  })

  test('a finding opens the entry it stands in, and only that; once folded it stays so until its link is pressed', async (context) => {
    const page = await open(context, { prepare: withStored(stored('deal', wrongDay())) })
    await sum(page)
    expect(await found(page, '/events/4/date/edtf').isVisible()).toBe(true)
    expect(await at(page, '/events').locator('> details[open]').count()).toBe(1)
    await at(page, '/events/4').locator('> summary').click()
    await at(page, '/title').pressSequentially(' of 2019')
    await sum(page)
    expect(await at(page, '/events/4/date/edtf').isVisible()).toBe(false)
    await page.locator('.outcome .all').getByRole('link', { name: 'V4' }).first().click()
    expect(await at(page, '/events/4/date/edtf').isVisible()).toBe(true)
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('field-events-4-date-edtf')
  })

  test('an entry stays as it is while somebody writes, adds another or takes one away', async (context) => {
    const page = await open(context, { prepare: withStored(stored('deal', pantsir())) })
    await sum(page)
    const opened = () => at(page, '/events').locator('> details[open] > summary').allTextContents()
    const summary = at(page, '/events/2').locator('> summary')
    await summary.focus()
    await page.keyboard.press('Enter')
    await at(page, '/events/2/date/edtf').fill('')
    await at(page, '/events/2/date/edtf').pressSequentially('2019-10-18')
    await sum(page)
    expect(await opened()).toEqual(['Event 3: Order announced, 18 October 2019, Actual'])
    await press(page, 'Add event')
    const last = (pantsir() as Deal).events.length
    await expect.poll(() => page.evaluate<string>('document.activeElement.id')).toBe(`field-events-${last}`)
    expect(await opened()).toEqual(['Event 3: Order announced, 18 October 2019, Actual', `Event ${last + 1}`])
    await unfold(page, '/events/0/id')
    await press(page, 'Remove event 1')
    expect(await opened()).toEqual(['Event 2: Order announced, 18 October 2019, Actual', `Event ${last}`])
  })
}
