import { groundKeys, resolve } from '@demarche/exporter'
import type { Field, ObjectShape, Shape } from '@demarche/schema'
import { keyLabel } from '../key-label.ts'
import type { RecordContext } from '../page-context.ts'
import { isPlain, objectsAt, type Plain } from '../plain.ts'
import { languageName } from '../words/language-words.ts'
import { Excerpt } from './excerpt.tsx'
import { Ground } from './ground.tsx'
import { Missing } from './missing.tsx'
import { phrases } from './phrases/index.ts'
import { Scalar } from './scalar.tsx'

/** What the page around tells: the id, who coded it, the excerpts themselves, a filter of use to programs only. */
const APART = new Set(['id', 'alternatives', 'curation', 'filter'])

interface Props {
  readonly context: RecordContext
  readonly shape: ObjectShape
  readonly value: Plain
  /** Where the object stands in the record: `items/pantsir`. */
  readonly path: string
  /** Keys that the page shows elsewhere. */
  readonly without?: readonly string[]
}

/** An object: in a phrase where there is one for its class, field by field otherwise, with its ground and the accounts that differ. */
export function Fields({ context, shape, value, path, without = [] }: Props) {
  const phrase = phrases[shape.className]
  const told = new Set([...APART, ...groundKeys(shape), ...without, ...(phrase?.keys ?? [])])
  const fields = shape.fields.filter(({ key }) => value[key] !== undefined && !told.has(key))
  const only = phrase === undefined && fields.length === 1 ? fields.find(isTheValue) : undefined
  return (
    <>
      {phrase === undefined ? null : <p class="phrase">{phrase.words(context, value)}</p>}
      {only === undefined ? (
        <FieldList context={context} value={value} path={path} fields={fields} />
      ) : (
        <p class="phrase">
          <Value context={context} shape={only.shape} value={value[only.key]} path={joined(path, only.key)} />
        </p>
      )}
      <Ground context={context} shape={shape} value={value} />
      <Alternatives context={context} shape={shape} value={value} path={path} />
    </>
  )
}

/** A claim of one value needs no heading for it. */
const isTheValue = ({ key, shape }: Field): boolean =>
  (key === 'value' || key === 'text') && resolve(shape, '').type !== 'object'

interface FieldListProps extends Omit<Props, 'shape' | 'without'> {
  readonly fields: readonly Field[]
}

function FieldList({ context, value, path, fields }: FieldListProps) {
  if (fields.length === 0) return null
  return (
    <dl>
      {fields.map(({ key, shape, description }) => (
        <div key={key} id={joined(path, key)}>
          <dt title={description}>{keyLabel(key)}</dt>
          <dd>
            {/^(?:\w+L|l)anguage$/.test(key) ? (
              languageName(String(value[key]))
            ) : (
              <Value context={context} shape={shape} value={value[key]} path={joined(path, key)} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

const joined = (path: string, key: string): string => (path === '' ? key : `${path}/${key}`)

interface ValueProps {
  readonly context: RecordContext
  readonly shape: Shape
  readonly value: unknown
  /** Where the value stands in the record: `items/pantsir/quantity`. */
  readonly path: string
}

/** A value of any shape. */
function Value({ context, shape, value, path }: ValueProps) {
  const taken = resolve(shape, value)
  if (taken.type === 'list') {
    return <List context={context} shape={taken.of} value={Array.isArray(value) ? value : []} path={path} />
  }
  if (taken.type === 'object') {
    if (!isPlain(value)) return null
    if (typeof value['missing'] === 'string') return <Missing reason={value['missing']} />
    return <Fields context={context} shape={taken} value={value} path={path} />
  }
  if (taken.refers === 'own-evidence') return <Excerpt context={context} id={String(value)} />
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return null
  return <Scalar context={context} shape={taken} value={value} />
}

interface ListProps extends ValueProps {
  readonly value: readonly unknown[]
}

function List({ context, shape, value, path }: ListProps) {
  return (
    <ul>
      {value.map((element, index) => {
        const id = isPlain(element) && typeof element['id'] === 'string' ? element['id'] : undefined
        const at = `${path}/${id ?? index + 1}`
        return (
          <li key={at} id={id === undefined ? undefined : at}>
            <Value context={context} shape={shape} value={element} path={at} />
          </li>
        )
      })}
    </ul>
  )
}

/** The other accounts of the same thing, beside the preferred one. */
function Alternatives({ context, shape, value, path }: Omit<Props, 'without'>) {
  const others = objectsAt(value, 'alternatives')
  const list = shape.fields.find(({ key }) => key === 'alternatives')?.shape
  if (others.length === 0 || list?.type !== 'list') return null
  return (
    <div class="alternatives" role="group" aria-label="Other accounts">
      <p>{others.length === 1 ? 'Another account' : `${others.length} other accounts`}</p>
      <ul>
        {others.map((other, index) => {
          const taken = resolve(list.of, other)
          const at = `${path}/alternatives/${index + 1}`
          return (
            <li key={at} class={typeof other['status'] === 'string' ? other['status'] : undefined}>
              {taken.type === 'object' ? <Fields context={context} shape={taken} value={other} path={at} /> : null}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
