import { moneyScope, moneyWords } from '../../words/money-words.ts'
import { Reported } from '../reported.tsx'
import type { Phrase } from './phrase.ts'

/** `US$ 5.43 billion (press figure, whole deal) reported as “$5.43 billion”`. */
export const money: Phrase = {
  keys: ['amount', 'min', 'max', 'currency', 'date', 'figure', 'scope', 'reported'],
  words: (_, value) => (
    <>
      {moneyWords(value)} <span class="reported">{`(${moneyScope(value)})`}</span>
      <Reported value={value} />
    </>
  ),
}
