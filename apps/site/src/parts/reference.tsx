import { kindNames } from '@demarche/schema'
import type { PageContext } from '../page-context.ts'
import { RecordLink } from './record-link.tsx'

/** A link to what `deal/2019-rus-srb-pantsir-s` names; the text itself where it names no kind. */
export function Reference({ context, to }: { readonly context: PageContext; readonly to: string }) {
  const [name, id = ''] = to.split('/')
  const kind = kindNames.find((one) => one === name)
  return kind === undefined ? <code>{to}</code> : <RecordLink context={context} kind={kind} id={id} />
}
