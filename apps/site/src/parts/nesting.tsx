import type { Statement } from '@demarche/schema'
import type { ComponentChildren } from 'preact'
import type { RecordContext } from '../page-context.ts'
import { CodeWords } from './code.tsx'
import { RecordLink } from './record-link.tsx'
import { WhoList } from './who-list.tsx'

interface Props {
  readonly context: RecordContext
  readonly statement: Statement
  /** The statement itself, as its page shows it. */
  readonly children: ComponentChildren
}

/** Speech within speech: a frame for each statement that tells this one, the outermost first. */
export function Nesting({ context, statement, children }: Props) {
  const frames = framesOf(context, statement)
  return frames.reduce<ComponentChildren>(
    (inner, { outer, authenticity }) => (
      <section class="nested" aria-label="Told within another statement">
        <p class="teller">
          <WhoList context={context} whos={outer.speakers} />
          {' says that it was said: '}
          <RecordLink context={context} kind="statement" id={outer.id} />{' '}
          <CodeWords class="tag" vocabulary="authenticity" code={authenticity} />
        </p>
        <div class="inner">{inner}</div>
      </section>
    ),
    <>{children}</>,
  )
}

interface Frame {
  readonly outer: Statement
  readonly authenticity: string
}

/** The statements that tell this one, the nearest first; a circle ends where it closes. */
function framesOf({ release }: RecordContext, statement: Statement): readonly Frame[] {
  const frames: Frame[] = []
  const seen = new Set([statement.id])
  for (let { embedded } = statement; embedded !== undefined && !seen.has(embedded.in);) {
    seen.add(embedded.in)
    const outer = release.dataset.get('statement', embedded.in)
    if (outer === undefined) break
    frames.push({ outer, authenticity: embedded.authenticity })
    embedded = outer.embedded
  }
  return frames
}
