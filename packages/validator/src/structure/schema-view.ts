const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The fields that a JSON Schema object declares. */
export const propertiesOf = (schema: unknown): Readonly<Record<string, unknown>> =>
  isObject(schema) && isObject(schema['properties']) ? schema['properties'] : {}

/** The tags that tell the branches of a `oneOf` apart. */
export const tagsOf = (schema: unknown): readonly string[] => {
  const branches = isObject(schema) && Array.isArray(schema['oneOf']) ? schema['oneOf'] : []
  return branches
    .map((branch) => propertiesOf(branch)['type'])
    .flatMap((type) => (isObject(type) ? [String(type['const'])] : []))
}

/** The value a tag has in the data. */
export const tagValue = (data: unknown, tag: string): unknown => (isObject(data) ? data[tag] : undefined)

/** What the schema says of one field of an object. */
export const describedIn = (schema: unknown, field: string): string | undefined =>
  descriptionOf(propertiesOf(schema)[field])
/** What the schema says of the value itself. */
export const describedHere = (schema: unknown): string =>
  descriptionOf(schema) ?? 'See the record guide for this field.'
const descriptionOf = (schema: unknown): string | undefined =>
  isObject(schema) && typeof schema['description'] === 'string' ? schema['description'] : undefined
