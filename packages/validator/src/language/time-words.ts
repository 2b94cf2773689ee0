import { wordsOf } from './words.ts'
import { weekdaysIn } from './weekdays.ts'

/** Words for the day before, the same day and the day after, where they mean nothing else. */
const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ...daysOff(
    -1,
    'yesterday gestern hier ayer ieri ontem gisteren juče jučer јуче вчера учора wczoraj včera tegnap dün kemarin أمس 昨天 昨日 어제',
  ),
  ...daysOff(
    0,
    "today tonight heute aujourd'hui aujourd’hui hoy oggi hoje vandaag danas данас сегодня днес сьогодні dzisiaj dziś dnes astăzi bugün 今天 今日 오늘",
  ),
  ...daysOff(
    1,
    'tomorrow demain domani amanhã sutra сутра завтра утре zítra zajtra mâine holnap yarın besok 明天 明日 내일',
  ),
])

function daysOff(offset: number, words: string): readonly (readonly [string, number])[] {
  return words.split(' ').map((word) => [word, offset])
}

/** The days by which words like “yesterday” in a phrase differ from the day it was written: -1, 0 or 1. */
export const daysOffIn = (phrase: string): readonly number[] =>
  wordsOf(phrase).flatMap((word) => DAY_WORDS.get(word) ?? [])

/** Phrases that place a week, month or year beside that of writing. */
const RELATIVE_PERIODS: readonly RegExp[] = [
  /\b(?:last|next|this|coming) (?:few )?(?:weeks?|months?|years?|quarter|spring|summer|autumn|winter)\b(?! of)/u,
  /\b(?:last night|this (?:morning|afternoon|evening))\b/u,
  /(?:^| )(?:letzt|vergangen|nächst|kommend|dies)\p{L}{0,3} (?:woche|monat|jahr)\p{L}{0,3}(?: |$)/u,
  /(?:^| )(?:semaine|mois|année|an) (?:dernière?|prochaine?|passée?)(?: |$)/u,
  /(?:^| )(?:semana|mes|mês|año|ano) (?:pasad[ao]|passad[ao]|próxim[ao]|que viene)(?: |$)/u,
  /(?:^| )(?:settimana|mese|anno) (?:scors[ao]|prossim[ao])(?: |$)/u,
  /(?:^| )(?:prošl|ov|sledeć|sljedeć|slijedeć|iduć)\p{L}{1,3} (?:nedelj|nedjelj|sedmic|tjedn|mesec|mjesec|godin)\p{L}{1,2}(?: |$)/u,
  /(?:^| )(?:прошл|эт|следующ|минул|ово|ове|идућ|следећ)\p{L}{0,3} (?:недел|месяц|год|недељ|месец|годин)\p{L}{0,2}(?: |$)/u,
]

const MONTH = /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i

/** The weekdays that a phrase names beside the day of writing; “the first Tuesday in March” counts from the month. */
export const relativeWeekdays = (phrase: string): ReadonlySet<number> => weekdaysIn(MONTH.test(phrase) ? '' : phrase)

/** Whether a phrase only means a date to somebody who knows when it was written: “on Tuesday”, “last month”. */
export function isRelative(phrase: string): boolean {
  if (/\p{Nd}/u.test(phrase)) return false
  if (daysOffIn(phrase).length > 0 || relativeWeekdays(phrase).size > 0) return true
  const words = wordsOf(phrase).join(' ')
  return RELATIVE_PERIODS.some((period) => period.test(words))
}

/** Words that count from another moment than the one named: “the day after”, “a week before Tuesday”. */
const COUNTING =
  'before after eve ahead ago later earlier following prior until till by since day days week weeks vor nach seit bis avant après depuis jusqu antes después depois desde hasta prima dopo pre prije nakon posle poslije do od przed po do od před po до после накануне с к през преди след'
const counting = new Set(COUNTING.split(' '))

/** Whether a phrase names a day only to count from it, or to bound something by it. */
export const countsFrom = (phrase: string): boolean => wordsOf(phrase).some((word) => counting.has(word))
