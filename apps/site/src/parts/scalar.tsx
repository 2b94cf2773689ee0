import { kindNames, type ScalarShape } from '@demarche/schema'
import { codeLabel } from '../labels.ts'
import type { RecordContext } from '../page-context.ts'
import { OutsideLink } from './outside-link.tsx'
import { RecordLink } from './record-link.tsx'

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
  if (shape.refers === 'record') return <Reference context={context} reference={text} />
  const kind = kindNames.find((name) => name === shape.refers)
  if (kind !== undefined) return <RecordLink context={context} kind={kind} id={text} />
  if (shape.datatype === 'edtf:EDTF') return <Day context={context} edtf={text} />
  if (/^https?:\/\//.test(text)) return <OutsideLink url={text} text={text} />
  return <span>{typeof value === 'number' ? value.toLocaleString('en') : text}</span>
}

function Reference({ context, reference }: { readonly context: RecordContext; readonly reference: string }) {
  const [name, id = ''] = reference.split('/')
  const kind = kindNames.find((one) => one === name)
  return kind === undefined ? <code>{reference}</code> : <RecordLink context={context} kind={kind} id={id} />
}

/** A date as it is written, machine-readable where it is one day, and what it spans where that is not plain. */
function Day({ context, edtf }: { readonly context: RecordContext; readonly edtf: string }) {
  if (/^\d{4}(-\d\d){0,2}$/.test(edtf)) return <time dateTime={edtf}>{edtf}</time>
  const { min = 'open', max = 'open' } = context.release.derived.dates[edtf] ?? {}
  return <span title={`${min} to ${max}`}>{edtf}</span>
}
