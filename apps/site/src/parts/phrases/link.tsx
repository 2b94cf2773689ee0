import { codeLabel } from '../../code-label.ts'
import { textAt } from '../../plain.ts'
import { CodeWords } from '../code.tsx'
import { RecordLink } from '../record-link.tsx'
import { Reference } from '../reference.tsx'
import { Who } from '../who.tsx'
import type { Phrase } from './phrase.ts'

/** `repeats: The same point, in other words`. */
export const statementLink: Phrase = {
  keys: ['to', 'relation'],
  words: (context, value) => (
    <>
      <CodeWords vocabulary="statement-link" code={textAt(value, 'relation') ?? ''} />
      {': '}
      <Reference context={context} to={textAt(value, 'to') ?? ''} />
    </>
  ),
}

/** `distinct from: S-400 from Russia to Serbia`. */
export const relatedDeal: Phrase = {
  keys: ['deal', 'relation'],
  words: (context, value) => (
    <>
      <CodeWords vocabulary="deal-relation" code={textAt(value, 'relation') ?? ''} />
      {': '}
      <RecordLink context={context} kind="deal" id={textAt(value, 'deal') ?? ''} />
    </>
  ),
}

/** `CAATSA: at risk`. */
export const legal: Phrase = {
  keys: ['regime', 'relation'],
  words: (_, value) => {
    const regime = codeLabel('legal-regime', textAt(value, 'regime') ?? '')
    return (
      <>
        <abbr title={regime.definition}>{regime.label}</abbr>
        {': '}
        <CodeWords vocabulary="deal-legal-relation" code={textAt(value, 'relation') ?? ''} />
      </>
    )
  },
}

/** `quotes TASS`: an earlier text that this one takes over. */
export const derivation: Phrase = {
  keys: ['organisation', 'source', 'relation'],
  words: (context, value) => {
    const [source, organisation] = [textAt(value, 'source'), textAt(value, 'organisation')]
    return (
      <>
        <CodeWords vocabulary="source-relation" code={textAt(value, 'relation') ?? ''} />{' '}
        {source === undefined ? (
          <Who context={context} who={{ actor: organisation }} />
        ) : (
          <RecordLink context={context} kind="source" id={source} />
        )}
      </>
    )
  },
}

/** `Wikidata Q123 (exact)`. */
export const externalId: Phrase = {
  keys: ['scheme', 'value', 'match'],
  words: (_, value) => (
    <>
      {`${codeLabel('external-scheme', textAt(value, 'scheme') ?? '').label}: `}
      <code>{textAt(value, 'value') ?? ''}</code>
      {' ('}
      <CodeWords vocabulary="external-match" code={textAt(value, 'match') ?? ''} />
      {')'}
    </>
  ),
}
