/** JSON text of a list, indented by two spaces, element by element: what JSON.stringify gives for the whole. */
export function* listText(elements: Iterable<unknown>, indent = ''): Generator<string> {
  let before = '['
  for (const element of elements) {
    yield `${before}\n${indent}  ${indented(element, `${indent}  `)}`
    before = ','
  }
  yield before === '[' ? '[]' : `\n${indent}]`
}

/** The same for an object, member by member. */
export function* mapText(members: Iterable<readonly [string, unknown]>, indent = ''): Generator<string> {
  let before = '{'
  for (const [key, member] of members) {
    yield `${before}\n${indent}  ${JSON.stringify(key)}: ${indented(member, `${indent}  `)}`
    before = ','
  }
  yield before === '{' ? '{}' : `\n${indent}}`
}

/** JSON text of a value that stands `indent` deep. */
const indented = (value: unknown, indent: string): string =>
  JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`)
