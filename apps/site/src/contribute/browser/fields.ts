/** Fields of a record that is not finished. */
export type Fields = Readonly<Record<string, unknown>>
