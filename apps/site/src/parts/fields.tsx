import { resolve } from '@demarche/exporter'
import type { Field, ObjectShape, Shape } from '@demarche/schema'
import { keyLabel } from '../labels.ts'
import type { RecordContext } from '../page-context.ts'
import { isPlain, type Plain } from '../plain.ts'
import { Excerpt } from './excerpt.tsx'
import { Ground } from './ground.tsx'
import { Missing } from './missing.tsx'
import { Scalar } from './scalar.tsx'

/** What is told by the ground of a value, beside it, or by the page around it. */
const APART = new Set(['evidence', 'alternatives', 'basis', 'note', 'status', 'curation', 'id'])

interface ObjectProps {
  readonly context: RecordContext
  readonly shape: ObjectShape
  readonly value: Plain
  /** Keys that the page shows elsewhere. */
  readonly without?: readonly string[]
}

/** The fields of an object, in the order of the schema, each with its ground and the accounts that differ. */
export function Fields({ context, shape, value, without = [] }: ObjectProps) {
  const shown = shape.fields.filter(
    (field) => value[field.key] !== undefined && !isApart(field, shape) && !without.includes(field.key),
  )
  return (
    <>
      <dl>
        {shown.map((field) => (
          <div key={field.key}>
            <dt title={field.description}>{keyLabel(field.key)}</dt>
            <dd>
              <Value context={context} shape={field.shape} value={value[field.key]} />
            </dd>
          </div>
        ))}
      </dl>
      {shape.claim ? <Ground context={context} value={value} /> : null}
      {Array.isArray(value['alternatives']) ? (
        <Alternatives context={context} shape={shape} alternatives={value['alternatives']} />
      ) : null}
    </>
  )
}

/** `basis`, `note` and `status` belong to the ground of a claim only; elsewhere they are values of their own. */
const isApart = ({ key }: Field, shape: ObjectShape): boolean =>
  APART.has(key) && (shape.claim || !['basis', 'status', 'note'].includes(key))

interface ValueProps {
  readonly context: RecordContext
  readonly shape: Shape
  readonly value: unknown
}

/** A value of any shape. */
function Value({ context, shape, value }: ValueProps) {
  const taken = resolve(shape, value)
  if (taken.type === 'list')
    return <List context={context} shape={taken.of} values={Array.isArray(value) ? value : []} />
  if (taken.type === 'object') {
    if (!isPlain(value)) return null
    if (typeof value['missing'] === 'string') return <Missing reason={value['missing']} />
    return <Fields context={context} shape={taken} value={value} />
  }
  if (taken.refers === 'own-evidence') return <Excerpt context={context} id={String(value)} />
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return null
  return <Scalar context={context} shape={taken} value={value} />
}

interface ListProps {
  readonly context: RecordContext
  readonly shape: Shape
  readonly values: readonly unknown[]
}

function List({ context, shape, values }: ListProps) {
  return (
    <ul>
      {values.map((value, index) => (
        <li key={index} id={isPlain(value) && typeof value['id'] === 'string' ? value['id'] : undefined}>
          <Value context={context} shape={shape} value={value} />
        </li>
      ))}
    </ul>
  )
}

interface AlternativesProps {
  readonly context: RecordContext
  readonly shape: ObjectShape
  readonly alternatives: readonly unknown[]
}

/** The other accounts of the same thing, below the preferred one. */
function Alternatives({ context, shape, alternatives }: AlternativesProps) {
  return (
    <aside class="alternatives" aria-label="Other accounts">
      <p>{alternatives.length === 1 ? 'Another account:' : `${alternatives.length} other accounts:`}</p>
      <ul>
        {alternatives.filter(isPlain).map((alternative, index) => (
          <li key={index}>
            <Fields context={context} shape={shape} value={alternative} />
          </li>
        ))}
      </ul>
    </aside>
  )
}
