import type { RecordContext } from '../../page-context.ts'
import { textAt } from '../../plain.ts'
import { titleOf } from '../../titles.ts'
import { countWords } from '../../words/count-words.ts'
import { Reported } from '../reported.tsx'
import type { Phrase } from './phrase.ts'

const NUMBERS = ['count', 'min', 'max', 'unit', 'qualifier', 'reported'] as const

/** `6 launchers (reported “six systems”)`. */
export const quantity: Phrase = {
  keys: NUMBERS,
  words: (_, value) => (
    <>
      {countWords(value)}
      <Reported value={value} />
    </>
  ),
}

/** The same of an item of the deal: `Pantsir-S1: 2 launchers`. */
export const eventItem: Phrase = {
  keys: ['item', ...NUMBERS],
  words: (context, value) => {
    const item = textAt(value, 'item') ?? ''
    const counted = ['count', 'min', 'max', 'qualifier'].some((key) => value[key] !== undefined)
    return (
      <>
        <a href={`#items/${item}`}>{itemName(context, item)}</a>
        {counted ? `: ${countWords(value)}` : ''}
        <Reported value={value} />
      </>
    )
  },
}

/** What an item of the deal at hand is called: its weapon, its designation, its id. */
export function itemName({ record, release }: RecordContext, id: string): string {
  const item = 'items' in record ? record.items.find((one) => one.id === id) : undefined
  const weapon = item?.weapon?.value
  return weapon === undefined ? (item?.designation?.value ?? id) : titleOf('weapon', weapon, release.dataset)
}
