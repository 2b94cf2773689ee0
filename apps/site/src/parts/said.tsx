import type { Statement } from '@demarche/schema'
import type { RecordContext } from '../page-context.ts'
import { isPlain } from '../plain.ts'
import { Day } from './day.tsx'
import { phrases } from './phrases/index.ts'

interface Props {
  readonly context: RecordContext
  readonly statement: Statement
}

/** Who said it, in which role at the time, to whom, when and where: one paragraph. */
export function Said({ context, statement }: Props) {
  const { speakers, addressees = [], date, venue } = statement
  return (
    <div class="said-by">
      <Told context={context} name="Speaker" of={speakers} />
      <Told context={context} name="Addressee" of={addressees} before="To " />
      <p class="occasion">
        {'edtf' in date ? <Day context={context} edtf={date.edtf} /> : 'On an unknown day'}
        {' · '}
        {isPlain(venue) ? phrases['Venue']?.words(context, venue) : null}
      </p>
    </div>
  )
}

interface ToldProps {
  readonly context: RecordContext
  readonly name: string
  readonly of: readonly unknown[]
  readonly before?: string
}

function Told({ context, name, of, before = '' }: ToldProps) {
  return (
    <>
      {of.filter(isPlain).map((one, index) => (
        <p key={index}>
          {before}
          {phrases[name]?.words(context, one)}
        </p>
      ))}
    </>
  )
}
