import { codeLabel } from '../../code-label.ts'
import type { RecordContext } from '../../page-context.ts'
import { textAt, type Plain } from '../../plain.ts'
import { CodeWords } from '../code.tsx'
import { Reference } from '../reference.tsx'
import { RoleHeld } from '../role-held.tsx'
import { Who } from '../who.tsx'
import type { Phrase } from './phrase.ts'

/** A share is a decimal, and a double of it times a hundred is not always what it says. */
const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 6 })

const WHO = ['actor', 'unnamed', 'organisation', 'collective', 'members'] as const

/** `Russia, supplier`. */
export const party: Phrase = {
  keys: [...WHO, 'attribution', 'role', 'share'],
  words: (context, value) => {
    const share = textAt(value, 'share')
    return (
      <>
        <span class="part">{codeLabel('party-role', textAt(value, 'role') ?? '').label}</span>{' '}
        <Who context={context} who={value} />
        {share === undefined ? '' : `, ${percent.format(Number(share))} of it`}
      </>
    )
  },
}

/** `Aleksandar Vučić, President of Serbia, in an official capacity`. */
export const speaker: Phrase = {
  keys: [...WHO, 'role', 'capacity', 'attribution'],
  words: (context, value) => (
    <>
      <Who context={context} who={value} />
      <RoleHeld context={context} who={value} />
      <Capacity value={value} />
      {textAt(value, 'actor') !== undefined && value['attribution'] !== 'named' ? <Attribution value={value} /> : null}
    </>
  ),
}

function Capacity({ value }: { readonly value: Plain }) {
  const capacity = textAt(value, 'capacity')
  return capacity === undefined ? null : (
    <span class="reported">
      {', capacity: '}
      <CodeWords vocabulary="capacity" code={capacity} />
    </span>
  )
}

function Attribution({ value }: { readonly value: Plain }) {
  const attribution = textAt(value, 'attribution')
  return attribution === undefined ? null : (
    <>
      {', '}
      <CodeWords vocabulary="attribution" code={attribution} />
    </>
  )
}

/** Whoever it is, without a part. */
export const somebody: Phrase = {
  keys: [...WHO, 'attribution'],
  words: (context, value) => <Who context={context} who={value} />,
}

/** `Serbia (ex officio)`. */
export const principal: Phrase = {
  keys: ['actor', 'basis'],
  words: (context, value) => (
    <>
      <Who context={context} who={value} />
      {' ('}
      <CodeWords vocabulary="representation-basis" code={textAt(value, 'basis') ?? ''} />
      {')'}
    </>
  ),
}

/** `praises Pantsir-S: in favour`. */
export const target: Phrase = {
  keys: [...WHO, 'attribution', 'to', 'relation', 'stance'],
  words: (context, value) => (
    <>
      <CodeWords vocabulary="target-relation" code={textAt(value, 'relation') ?? ''} />{' '}
      <Aim context={context} value={value} />
      {': '}
      <CodeWords class="stance" vocabulary="stance" code={textAt(value, 'stance') ?? ''} />
    </>
  ),
}

function Aim({ context, value }: { readonly context: RecordContext; readonly value: Plain }) {
  const to = textAt(value, 'to')
  return to === undefined ? <Who context={context} who={value} /> : <Reference context={context} to={to} />
}
