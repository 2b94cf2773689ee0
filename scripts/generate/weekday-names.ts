import type { GeneratedFile } from './generated-file.ts'

/** The languages in which weekdays are read, by BCP 47. */
const LANGUAGES =
  'en de fr es pt it nl da sv ro hu tr id ms ar hi ko ja zh bg mk sr-Latn hr cs sk sl pl sr-Cyrl bs-Cyrl ru uk'.split(
    ' ',
  )

/** The names of the weekdays as Unicode's CLDR has them. Written down they are the same in every Node and browser. */
export const weekdayNames = (): GeneratedFile => ({
  path: 'packages/validator/src/generated/weekday-names.ts',
  text: `// The seven names from Sunday on, by language. Written by \`npm run generate\` from Unicode’s CLDR.
export const weekdayNames: Readonly<Record<string, string>> = {
${LANGUAGES.map((language) => `  '${language}': '${namesIn(language).join('|')}',\n`).join('')}}
`,
})

/** 7 January 2024 was a Sunday. */
function namesIn(language: string): readonly string[] {
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
  return Array.from({ length: 7 }, (_, weekday) => format.format(Date.UTC(2024, 0, 7 + weekday)))
}
