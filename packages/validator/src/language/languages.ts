/** Languages under whose several tags the same words are printed. */
const ONE_LANGUAGE: readonly (readonly string[])[] = [
  ['sr', 'bs', 'hr', 'sh', 'cnr'],
  ['no', 'nb', 'nn'],
  ['zh', 'cmn', 'yue'],
  ['fa', 'prs'],
  ['ro', 'mo'],
]

/** The tag under which a language goes here, whatever its script, region or name. */
function nameOf(tag: string): string {
  const [primary = ''] = tag.split('-')
  return ONE_LANGUAGE.find((tags) => tags.includes(primary))?.[0] ?? primary
}

/** Tags that name no one language. */
const OPEN = new Set(['und', 'mul', 'zxx', 'mis'])

/** Whether two language tags can mean the same language, whatever the script or region. */
export const mayBeSameLanguage = (a: string, b: string): boolean =>
  a === b || nameOf(a) === nameOf(b) || OPEN.has(nameOf(a)) || OPEN.has(nameOf(b))
