import type { Deal } from '@demarche/schema'
import type { ComponentChildren } from 'preact'
import { codeLabel } from '../code-label.ts'
import type { RecordContext } from '../page-context.ts'
import { countWords } from '../words/count-words.ts'
import { moneyWords } from '../words/money-words.ts'
import { CodeWords } from './code.tsx'
import { Day } from './day.tsx'
import { itemName } from './phrases/quantity.tsx'
import { WhoList } from './who-list.tsx'

/** The deal at a glance: how far it came, who, what, for how much, and how well it is supported. */
export function Summary({ context, deal }: { readonly context: RecordContext; readonly deal: Deal }) {
  const derived = context.release.derived.deal[deal.id]
  return (
    <dl class="summary">
      <Entry name="Status">
        <CodeWords class="badge" vocabulary="deal-status" code={derived?.status ?? 'unknown'} />
        {derived?.statusAsOf === undefined ? null : (
          <>
            {' as of '}
            <Day context={context} edtf={derived.statusAsOf} />
          </>
        )}
      </Entry>
      <Entry name="Existence">
        <a href="#existence">
          <CodeWords class="badge" vocabulary="deal-existence" code={deal.existence.value} />
        </a>
      </Entry>
      <Entry name="From">
        <Parties context={context} deal={deal} role="supplier" />
      </Entry>
      <Entry name="To">
        <Parties context={context} deal={deal} role="recipient" />
      </Entry>
      <Entry name="What">
        <Items context={context} deal={deal} />
      </Entry>
      <Entry name="Value">
        {deal.value === undefined ? 'not looked for' : <a href="#value">{valueWords(deal.value)}</a>}
      </Entry>
      <Entry name="Support">
        <a href="#evidence">
          {`${derived?.independentSources ?? 0} independent ${derived?.independentSources === 1 ? 'source' : 'sources'}`}
        </a>
        {derived?.disputed === true ? ', accounts differ' : ', accounts agree'}
      </Entry>
    </dl>
  )
}

const valueWords = (value: NonNullable<Deal['value']>): string =>
  'missing' in value ? missingWords(value.missing) : moneyWords(value)

const missingWords = (reason: string): string => codeLabel('missing-reason', reason).label.toLowerCase()

const Entry = ({ name, children }: { readonly name: string; readonly children: ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

interface DealProps {
  readonly context: RecordContext
  readonly deal: Deal
}

function Parties({ context, deal, role }: DealProps & { readonly role: string }) {
  const parties = deal.parties.filter((party) => party.role === role)
  return parties.length === 0 ? <>not known here</> : <WhoList context={context} whos={parties} />
}

function Items({ context, deal }: DealProps) {
  return (
    <ul class="plain">
      {deal.items.map(({ id, quantity }) => (
        <li key={id}>
          <a href={`#items/${id}`}>{itemName(context, id)}</a>
          {': '}
          <a href={`#items/${id}/quantity`}>
            {'missing' in quantity ? `number ${missingWords(quantity.missing)}` : countWords(quantity)}
          </a>
        </li>
      ))}
    </ul>
  )
}
