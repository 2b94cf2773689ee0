import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { copyOfData, demarche, root, scratch } from '../run.ts'
import { REPOSITORY } from '../site.ts'
import {
  ARTICLE,
  downloaded,
  draftSource,
  faults,
  fill,
  open,
  press,
  real,
  SOURCE,
  stored,
  sum,
  validated,
  withStored,
} from './form-page.ts'

/** From a blank form, or a record that there is, to a file and a proposal. */
export function drafting(): void {
  test('from a blank form to a source and a deal that validate takes, with evidence from the article and the fingerprint of the command line', async (context) => {
    const page = await open(context)
    await draftSource(page)
    expect(await sum(page)).toContain('can be proposed')
    const source = await downloaded(page)
    const file = join(scratch(), 'article.txt')
    writeFileSync(file, ARTICLE)
    expect(parse(source.text).fingerprint).toEqual(parse(demarche(['fingerprint', file]).out).fingerprint)
    await draftDeal(page)
    expect(await sum(page)).toContain('can be proposed')
    const deal = await downloaded(page)
    expect([source.name, deal.name]).toEqual([`${SOURCE}.yaml`, `${DEAL}.yaml`])
    expect(parse(deal.text)).toMatchObject({
      id: DEAL,
      existence: { value: 'confirmed', evidence: ['new-zealand-has-ordered', 'the-contract-was-signed'] },
      items: [
        { id: 'item-1', quantity: { count: 2, unit: 'unspecified-system', evidence: ['new-zealand-has-ordered'] } },
      ],
      events: [{ date: { edtf: '2020-03-02', evidence: ['the-contract-was-signed'] } }],
      evidence: [{ source: SOURCE }, { source: SOURCE }],
    })
    const path = `deals/2020/${DEAL}.yaml`
    expect(await page.locator('.outcome summary').last().textContent()).toContain(`data/${path}`)
    const { code, diagnostics } = validated({ [`sources/2020/${SOURCE}.yaml`]: source.text, [path]: deal.text })
    expect(code).toBe(0)
    expect(diagnostics.filter(({ file: where }) => where === path || where.includes(SOURCE))).toEqual([])
    const proposed = new URL((await page.getByText('Propose it as a new file').getAttribute('href'))!)
    expect(proposed.origin + proposed.pathname).toBe(`${REPOSITORY}/new/main`)
    expect(proposed.searchParams.get('filename')).toBe(`data/${path}`)
    expect(proposed.searchParams.get('value')).toBe(deal.text)
    const issue = new URL((await page.getByText('Hand it in by an issue form').getAttribute('href'))!)
    expect(readBack(issue)).toBe(deal.text)
    expect(faults.get(page)).toEqual([])
  })

  test('every kind of real record can be opened in the form, and leaves it as it came', async (context) => {
    const samples = [
      ['deal', 'deals/2019/2019-rus-srb-pantsir-s.yaml'],
      ['statement', 'statements/2019/2019-11-05-vucic-free-country.yaml'],
      ['source', 'sources/2019/almasdar-2019-11-06-s-400.yaml'],
      ['actor', 'actors/people/aleksandar-vucic.yaml'],
      ['actor', 'actors/states/SRB.yaml'],
      ['weapon', 'weapons/pantsir-s1.yaml'],
    ] as const
    for (const [kind, path] of samples) {
      const page = await open(context, { prepare: withStored(stored(kind, real(path))) })
      await sum(page)
      const text = await page.locator('.outcome pre').textContent()
      expect(parse(text ?? '')).toEqual(real(path))
      expect(await page.locator('.outcome .all').textContent()).toMatch(/^ ?D607[^]*$/)
      expect(faults.get(page)).toEqual([])
      await page.context().close()
    }
  })
}

/** Selects a passage in the text of the article and takes it as evidence for a claim, by its words in the list. */
async function take(page: Page, passage: string, claim: string): Promise<void> {
  await page.evaluate(`{
    const area = document.querySelector('#article-text')
    const from = area.value.indexOf(${JSON.stringify(passage)})
    area.focus()
    area.setSelectionRange(from, from + ${passage.length})
  }`)
  await page.locator('#evidence-for').selectOption({ label: claim })
  await press(page, 'Take the selected passage as evidence')
}

const DEAL = '2020-kor-nzl-pantsir-s1'

/** Drafts a deal from a blank form, its evidence taken from the article. */
async function draftDeal(page: Page): Promise<void> {
  await press(page, 'deal')
  for (const one of ['modality', 'party', 'party', 'item', 'event']) await press(page, `Add ${one}`)
  await fill(page, {
    '/title': 'Pantsir-S1 air-defence systems from South Korea to New Zealand',
    '/existence/value': 'confirmed',
    '/agreement/value': 'contract',
    '/modality/0/value': 'sale',
    '/parties/0/actor': 'KOR',
    '/parties/0/role': 'supplier',
    '/parties/1/actor': 'NZL',
    '/parties/1/role': 'recipient',
    '/items/0/weapon/value': 'pantsir-s1',
    '/items/0/category': 'air-defence-systems',
    '/items/0/quantity/count': '2',
    '/items/0/quantity/unit': 'unspecified-system',
    '/events/0/type': 'contract-signed',
    '/events/0/realis': 'actual',
    '/events/0/date/edtf': '2020-03-02',
  })
  const ordered = 'New Zealand has ordered two Pantsir-S1 systems from South Korea'
  const signed = 'The contract was signed on Monday, 2 March 2020'
  for (const claim of [
    'Existence',
    'Modality 1',
    'Parties 1',
    'Parties 2',
    'Items 1',
    'Items 1, quantity',
    'Items 1, weapon',
  ]) {
    await take(page, ordered, claim)
  }
  for (const claim of ['Existence', 'Agreement', 'Events 1', 'Events 1, date']) await take(page, signed, claim)
  await press(page, /^Use the id/)
}

type Form = {
  body: { id?: string; type: string; attributes: { label: string; render?: string; options?: string[] } }[]
}

/** What becomes of an issue that is opened at an address and sent as it stands. */
function readBack({ searchParams }: URL): string {
  const form = parse(readFileSync(join(root, `.github/ISSUE_TEMPLATE/${searchParams.get('template')}`), 'utf8')) as Form
  const body = form.body.flatMap(({ id, type, attributes: { label, render, options } }) => {
    const answer = searchParams.get(id ?? '')
    if (id === undefined || answer === null) return []
    if (type === 'dropdown') expect(options).toContain(answer)
    return [`### ${label}\n\n${render ? `\`\`\`${render}\n${answer}\n\`\`\`` : answer}`]
  })
  const ids = new Set(form.body.map(({ id }) => id))
  expect([...searchParams.keys()].filter((key) => !ids.has(key))).toEqual(['template'])
  const data = copyOfData()
  const { err } = demarche(['from-issue', '-', '--data', data], { input: body.join('\n\n') })
  expect(err).toBe('')
  return readFileSync(join(data, `deals/2020/${DEAL}.yaml`), 'utf8')
}
