import { textAt } from '../../plain.ts'
import { Day } from '../day.tsx'
import { Reported } from '../reported.tsx'
import type { Phrase } from './phrase.ts'

/** `24 October 2019 reported as “on Thursday”, counted from 24 October 2019`. */
export const date: Phrase = {
  keys: ['edtf', 'reported', 'anchor'],
  words: (context, value) => {
    const anchor = textAt(value, 'anchor')
    return (
      <>
        <Day context={context} edtf={textAt(value, 'edtf') ?? ''} />
        <Reported value={value} />
        {anchor === undefined ? null : (
          <span class="reported">
            {', counted from '}
            <Day context={context} edtf={anchor} />
          </span>
        )}
      </>
    )
  },
}
