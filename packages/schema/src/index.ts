export { CODEBOOK, DEFAULT_BASE, PREFIXES, SCHEMA_BASE } from './namespace.ts'
export { codesOf, type Code, type Crosswalk, type MatchDegree, type Vocabulary } from './vocabulary.ts'
export { vocabularies } from './vocabularies/index.ts'
export { currencyYears, type YearsInUse } from './currency-years.ts'
export { folders, kindNames } from './folders.ts'
export {
  kinds,
  type Actor,
  type Deal,
  type Kind,
  type RecordOf,
  type Records,
  type Redirect,
  type Source,
  type Statement,
  type Weapon,
} from './kinds.ts'
export { UsageError } from './usage-error.ts'
export { compareText, datasetOf, entryOf, type Dataset, type Entry, type Lookups } from './dataset.ts'
export { dateBounds, isBefore, type DateBounds, type DatePrecision } from './edtf.ts'
export {
  shapeOf,
  type ChoiceShape,
  type Field,
  type ListShape,
  type ObjectShape,
  type ScalarShape,
  type Shape,
} from './shape.ts'
export type { Target } from './annotation.ts'
export { jsonSchemaOf } from './json-schema.ts'
export { contextOf, type Context } from './json-ld.ts'
