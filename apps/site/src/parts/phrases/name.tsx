import { textAt, type Plain } from '../../plain.ts'
import { directionOf, languageName } from '../../words/language-words.ts'
import { CodeWords } from '../code.tsx'
import { RecordLink } from '../record-link.tsx'
import { spanWords } from '../role-held.tsx'
import type { Phrase } from './phrase.ts'

const name = (vocabulary: string): Phrase => ({
  keys: ['text', 'language', 'form', 'from', 'to'],
  words: (_, value) => {
    const language = textAt(value, 'language')
    return (
      <>
        {language === undefined ? (
          <span dir="auto">{textAt(value, 'text')}</span>
        ) : (
          <span lang={language} dir={directionOf(language)}>
            {textAt(value, 'text')}
          </span>
        )}{' '}
        <span class="reported">
          {language === undefined ? '' : `${languageName(language)}, `}
          <CodeWords vocabulary={vocabulary} code={textAt(value, 'form') ?? ''} />
          {held(value, ', ')}
        </span>
      </>
    )
  },
})

/** `Александар Вучић Serbian (Cyrillic), short`. */
export const actorName = name('name-form')

/** `SA-22 Greyhound NATO reporting name`. */
export const weaponName = name('weapon-name-form')

/** `President of Serbia, for Serbia, from 31 May 2017`. */
export const role: Phrase = {
  keys: ['id', 'title', 'organisation', 'onBehalfOf', 'level', 'from', 'to', 'acting'],
  words: (context, value) => {
    const [organisation, principal] = [textAt(value, 'organisation'), textAt(value, 'onBehalfOf')]
    return (
      <>
        <strong>{`${value['acting'] === true ? 'Acting ' : ''}${textAt(value, 'title') ?? ''}`}</strong>
        {held(value, ', ')}
        <span class="reported">
          {' ('}
          <CodeWords vocabulary="role-level" code={textAt(value, 'level') ?? ''} />
          {', speaks for '}
          <RecordLink context={context} kind="actor" id={principal ?? ''} />
          {organisation === undefined ? null : (
            <>
              {', in '}
              <RecordLink context={context} kind="actor" id={organisation} />
            </>
          )}
          {')'}
        </span>
      </>
    )
  },
}

/** `345, from 2006`: a number that a list gives a state. */
export const stateNumber: Phrase = {
  keys: ['code', 'from', 'to'],
  words: (_, value) => <>{`${String(value['code'])}${held(value, ', ')}`}</>,
}

/** `from 5 June 2006`. */
export const existence: Phrase = { keys: ['from', 'to'], words: (_, value) => <>{held(value, '')}</> }

function held(value: Plain, before: string): string {
  const [from, to] = [textAt(value, 'from'), textAt(value, 'to')]
  return from === undefined && to === undefined ? '' : `${before}${spanWords(from, to)}`
}
