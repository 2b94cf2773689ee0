import type { PageContext } from '../page-context.ts'
import { isPlain } from '../plain.ts'
import { Who } from './who.tsx'

interface Props {
  readonly context: PageContext
  readonly whos: readonly unknown[]
}

/** Several people, states or organisations, by name. */
export const WhoList = ({ context, whos }: Props) => (
  <>
    {whos.filter(isPlain).map((who, index) => (
      <span key={index}>
        {index === 0 ? '' : ', '}
        <Who context={context} who={who} />
      </span>
    ))}
  </>
)
