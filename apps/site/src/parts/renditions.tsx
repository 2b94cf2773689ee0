import type { Statement } from '@demarche/schema'
import { evidenceOf } from '../evidence.ts'
import { codeLabel } from '../code-label.ts'
import type { RecordContext } from '../page-context.ts'
import { isPlain } from '../plain.ts'
import { directionOf, languageName } from '../words/language-words.ts'
import { CodeWords } from './code.tsx'
import { RecordLink } from './record-link.tsx'
import { SourceLine } from './source-line.tsx'
import { Who } from './who.tsx'

type Rendition = Statement['renditions'][number]

interface Props {
  readonly context: RecordContext
  readonly statement: Statement
}

/** How each text printed the statement: the words in their language, who handed them on, what was translated. */
export function Renditions({ context, statement }: Props) {
  const { renditions, originalLanguage } = statement
  return (
    <section class="renditions">
      <h2 id="renditions">
        {renditions.length === 1 ? 'As it was printed' : `As ${renditions.length} texts printed it`}
      </h2>
      <p class="note">
        {originalLanguage === 'und'
          ? 'In which language it was said is not known.'
          : `It was said in ${languageName(originalLanguage)}.`}
      </p>
      <ol>
        {renditions.map((rendition, index) => (
          <li key={index} id={`renditions/${index + 1}`}>
            <Printed context={context} rendition={rendition} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Printed({ context, rendition }: { readonly context: RecordContext; readonly rendition: Rendition }) {
  const { form, words, cue, chain = [], distortion } = rendition
  const excerpt = evidenceOf(context.record, rendition.evidence)
  const source = excerpt === undefined ? undefined : context.release.dataset.get('source', excerpt.source)
  const language = excerpt?.language ?? source?.language ?? 'und'
  const spoken = words?.language ?? language
  return (
    <figure class="rendition">
      <blockquote lang={spoken} dir={directionOf(spoken)}>
        {words?.text ?? excerpt?.exact ?? ''}
      </blockquote>
      <figcaption>
        <p>
          <CodeWords class="tag" vocabulary="rendition-form" code={form} />
          {`${languageName(spoken)}. ${translationWords(rendition)}`}
        </p>
        {cue === undefined ? null : (
          <p>
            {'Introduced by '}
            <q lang={language} dir={directionOf(language)}>
              {cue}
            </q>
          </p>
        )}
        <Chain context={context} chain={chain} publisher={source?.publisher} />
        {distortion === undefined ? null : <p class="distortion">{`How it departs from the others: ${distortion}`}</p>}
        <p>{excerpt === undefined ? null : <SourceLine context={context} id={excerpt.source} />}</p>
        {excerpt === undefined || words === undefined ? null : (
          <details class="evidence">
            <summary>the sentence around it</summary>
            <blockquote lang={language} dir={directionOf(language)}>
              {excerpt.exact}
            </blockquote>
          </details>
        )}
      </figcaption>
    </figure>
  )
}

interface ChainProps {
  readonly context: RecordContext
  readonly chain: NonNullable<Rendition['chain']>
  readonly publisher: unknown
}

/** Who handed the words on, from the speaker to the page. */
function Chain({ context, chain, publisher }: ChainProps) {
  if (chain.length === 0) return null
  const last = chain.at(-1)
  const isLast = last !== undefined && 'actor' in last && last.actor === publisher
  return (
    <div class="handed">
      {'Handed on by '}
      <ol class="chain">
        {chain.map((relay, index) => (
          <li key={index}>{isPlain(relay) ? <Who context={context} who={relay} /> : null}</li>
        ))}
        {typeof publisher === 'string' && !isLast ? (
          <li>
            <RecordLink context={context} kind="actor" id={publisher} />
          </li>
        ) : null}
      </ol>
    </div>
  )
}

/** Whether the words are a translation, said plainly. */
function translationWords({ translation }: Rendition): string {
  const { is, from, to } = translation
  const ways = [from && `from ${languageName(from)}`, to && `into ${languageName(to)}`].filter(Boolean).join(' ')
  if (is === 'translated') return `Translated${ways === '' ? '' : ` ${ways}`}: not the words as spoken.`
  if (is === 'not-translated') return 'Not translated: the words as spoken.'
  if (is === 'presumed') return `Presumably translated${ways === '' ? '' : ` ${ways}`}: the page does not say so.`
  return `${codeLabel('translation-status', is).definition}`
}
