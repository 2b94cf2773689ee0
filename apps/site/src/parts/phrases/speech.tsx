import { codeLabel } from '../../code-label.ts'
import { textAt } from '../../plain.ts'
import { CodeWords } from '../code.tsx'
import { RecordLink } from '../record-link.tsx'
import type { Phrase } from './phrase.ts'

/** `warn, in the future, on condition: if the systems are bought`. */
export const act: Phrase = {
  keys: ['act', 'tense', 'condition'],
  words: (_, value) => {
    const [tense, condition] = [textAt(value, 'tense'), textAt(value, 'condition')]
    return (
      <>
        <CodeWords vocabulary="act" code={textAt(value, 'act') ?? ''} />
        {tense === undefined ? '' : `, of the ${codeLabel('tense', tense).label.toLowerCase()}`}
        {condition === undefined ? '' : `, on condition: ${condition}`}
      </>
    )
  },
}

/** `Television interview on TV Pink, Belgrade`. */
export const venue: Phrase = {
  keys: ['type', 'outlet', 'programme', 'place'],
  words: (context, value) => {
    const [outlet, programme, place] = ['outlet', 'programme', 'place'].map((key) => textAt(value, key))
    const type = textAt(value, 'type') ?? 'unknown'
    return (
      <>
        {type === 'unknown' ? 'occasion unknown' : <CodeWords vocabulary="venue-type" code={type} />}
        {outlet === undefined ? null : (
          <>
            {', '}
            <RecordLink context={context} kind="actor" id={outlet} />
          </>
        )}
        {programme === undefined ? null : (
          <>
            {', '}
            <cite dir="auto">{programme}</cite>
          </>
        )}
        {place === undefined ? '' : `, ${place}`}
      </>
    )
  },
}

/** `told in: …, claimed only`. */
export const embedding: Phrase = {
  keys: ['in', 'authenticity'],
  words: (context, value) => (
    <>
      {'told in: '}
      <RecordLink context={context} kind="statement" id={textAt(value, 'in') ?? ''} />
      {', '}
      <CodeWords vocabulary="authenticity" code={textAt(value, 'authenticity') ?? ''} />
    </>
  ),
}
