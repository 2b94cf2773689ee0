import { codeLabel } from '../code-label.ts'

interface Props {
  readonly vocabulary: string
  readonly code: string
  /** A class besides that of a code. */
  readonly class?: string
}

/** A code by its label in lower case, for use within a sentence; what it means is its title. */
export function CodeWords({ vocabulary, code, ...rest }: Props) {
  const { label, definition } = codeLabel(vocabulary, code)
  return (
    <abbr title={definition} {...rest}>
      {inSentence(label)}
    </abbr>
  )
}

/** Lower case at the start, unless the label is a name or an abbreviation. */
const inSentence = (label: string): string =>
  /^[A-Z][a-z]/.test(label) && !/ [A-Z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label
