import { wordsOf } from './words.ts'

/** The finest unit of time that a phrase names. */
export type TimeUnit = 'week' | 'month' | 'year'

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const WEEKS = setOf('week weeks woche wochen semaine semaines semana semanas settimana settimane')
const MONTHS = setOf(
  'month months monat monats monate mois mes mês meses mese mesi mesec meseca meseci mjesec mjeseca mjeseci месяц месяца месяце месец месеца spring summer autumn winter',
)
const YEARS = setOf(
  'year years jahr jahres jahre an année año anno ano godina godine godini год года году г година године',
)

/** Words that cut a part out of a month or a year. */
const PARTS = setOf(
  'early late mid middle end beginning start anfang mitte ende début fin mi principios finales inizio fine krajem početkom sredinom конце начале середине крајем почетком средином',
)

/** Words that stand between and name no time. */
const FILLERS = setOf(
  'in during of the this last next past previous recent coming few several some within around by towards sometime and im in diesem dieses letzten vergangenen kommenden nächsten des der au en de du le la l ce cette dernier dernière prochain prochaine el este esta pasado pasada próximo próxima a di del questo scorso scorsa prossimo em no na do passado passada u tokom prošlog prošle ovog ove sledećeg sledeće idućeg iduće в во прошлом этом следующем прошлого этого у прошлог ове овог',
)

/** Languages whose month names are known; after “in” some take an ending of their own. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ru', 'sr-Latn', 'sr-Cyrl', 'hr']

let monthNames: ReadonlySet<string> | undefined

const months = (): ReadonlySet<string> => (monthNames ??= new Set(LANGUAGES.flatMap(monthsIn)))

function monthsIn(language: string): readonly string[] {
  const alone = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
  const withDay = new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => Date.UTC(2024, month, 5)).flatMap((day) => {
    const genitive = withDay.formatToParts(day).find(({ type }) => type === 'month')?.value ?? ''
    const names = [alone.format(day).toLowerCase(), genitive.toLowerCase()]
    return names.flatMap((name) => [name, ...inflected(name)])
  })
}

/** The Slavic forms after “in”: октябре, oktobru, siječnju. */
const inflected = (name: string): readonly string[] => [
  name.replace(/[яа]$/, 'е'),
  name.replace(/a?([^aeiou])$/, '$1u'),
  name.replace(/а?([^аеиоу])$/, '$1у'),
  name.replace(/a$/, 'u'),
]

/** The finest unit of a phrase made only of words for weeks, months and years; undefined for any other phrase. */
export function finestUnit(phrase: string): TimeUnit | undefined {
  const words = wordsOf(phrase)
  const others = words.filter((word) => !FILLERS.has(word) && !PARTS.has(word))
  const units = new Set(others.map(unitOf))
  if (units.size === 0 || units.has(undefined)) return undefined
  const part = words.some((word) => PARTS.has(word))
  if (units.has('week')) return part ? undefined : 'week'
  if (units.has('month')) return part ? 'week' : 'month'
  return part ? 'month' : 'year'
}

function unitOf(word: string): TimeUnit | undefined {
  if (WEEKS.has(word)) return 'week'
  if (MONTHS.has(word) || months().has(word)) return 'month'
  return YEARS.has(word) || /^(?:19|20)\d\d$/.test(word) ? 'year' : undefined
}
