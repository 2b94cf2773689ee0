import { kindNames, type ScalarShape } from '@demarche/schema'
import { codeLabel } from '../code-label.ts'
import type { RecordContext } from '../page-context.ts'
import { Day } from './day.tsx'
import { OutsideLink } from './outside-link.tsx'
import { RecordLink } from './record-link.tsx'
import { Reference } from './reference.tsx'

interface Props {
  readonly context: RecordContext
  readonly shape: ScalarShape
  readonly value: string | number | boolean
}

/** One value in words: a code by its label, an id as a link, a date with what it spans. */
export function Scalar({ context, shape, value }: Props) {
  const text = String(value)
  if (shape.type === 'code') {
    const { label, definition } = codeLabel(shape.vocabulary, text)
    return definition === '' ? <span>{label}</span> : <abbr title={definition}>{label}</abbr>
  }
  if (shape.refers === 'record') return <Reference context={context} to={text} />
  const kind = kindNames.find((name) => name === shape.refers)
  if (kind !== undefined) return <RecordLink context={context} kind={kind} id={text} />
  if (shape.datatype === 'edtf:EDTF' || shape.datatype === 'xsd:date') return <Day context={context} edtf={text} />
  if (/^https?:\/\//.test(text)) return <OutsideLink url={text} text={text} />
  if (typeof value === 'boolean') return <span>{value ? 'yes' : 'no'}</span>
  return <span dir="auto">{typeof value === 'number' ? value.toLocaleString('en') : text}</span>
}
