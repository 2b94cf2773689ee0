import { weekdayNames } from '../generated/weekday-names.ts'
import { wordsOf } from './words.ts'

/** The ending that a final `a` takes after “on”, by language. */
const ENDINGS: Readonly<Record<string, string>> = {
  'sr-Latn': 'u',
  hr: 'u',
  cs: 'u',
  sk: 'u',
  sl: 'o',
  pl: 'ę',
  'sr-Cyrl': 'у',
  'bs-Cyrl': 'у',
  ru: 'у',
  uk: 'у',
}

/** Names that also mean something else: a week, months, a market, “the two”, “the one”. */
const AMBIGUOUS = new Set(
  'nedelja nedelju nedeljo nedjelja nedjelju недеља недељу недјеља недјељу неделя недела luni pazar minggu الاثنين الأحد'.split(
    ' ',
  ),
)

/** Forms that are not in CLDR, from Sunday on; among them what makes an ambiguous name plain. */
const MORE: readonly string[] = [
  'u nedelju|u nedjelju|у недељу|у недјељу|в неделя|во недела|hari minggu|pazar günü|يوم الأحد|اليوم الأحد|星期天|周日|周天|週日|礼拜天',
  'hétfőn|يوم الاثنين|يوم الإثنين|اليوم الاثنين|اليوم الإثنين|周一|週一|礼拜一',
  'kedden|周二|週二|礼拜二|marţi',
  'szerdán|周三|週三|礼拜三',
  'csütörtökön|बृहस्पतिवार|周四|週四|礼拜四',
  'pénteken|周五|週五|礼拜五',
  'szombaton|sonnabend|周六|週六|礼拜六|sâmbăta',
]

const GERMAN_TIMES = ['abend', 'morgen', 'nachmittag', 'vormittag', 'mittag', 'nacht']

const formsByWeekday = (): readonly (readonly [string, number])[] => [
  ...Object.entries(weekdayNames).flatMap(([language, names]) =>
    names.split('|').flatMap((name, weekday) => formsOf(name, language).map((form) => [form, weekday] as const)),
  ),
  ...MORE.flatMap((forms, weekday) => forms.split('|').map((form) => [form, weekday] as const)),
]

function formsOf(name: string, language: string): readonly string[] {
  if (language === 'de') return [name, ...GERMAN_TIMES.map((time) => name + time)]
  const ending = ENDINGS[language]
  return ending === undefined ? [name] : [name, name.replace(/[aа]$/, ending)]
}

let known: ReadonlyMap<string, number> | undefined

/** The weekday of each name, made when the first date with a phrase is checked. */
const weekdays = (): ReadonlyMap<string, number> =>
  (known ??= new Map(
    formsByWeekday()
      .map(([form, weekday]) => [wordsOf(form).join(' '), weekday] as const)
      .filter(([form]) => !AMBIGUOUS.has(form)),
  ))

/** The weekdays that a phrase names, 0 for Sunday to 6 for Saturday; of ambiguous names none. */
export function weekdaysIn(phrase: string): ReadonlySet<number> {
  const words = wordsOf(phrase).map((word) => word.replace(/['’]s$/, '').replace(/^([월화수목금토일]요일).*$/, '$1'))
  const found = words.flatMap((word, index) => {
    const single = weekdays().get(word)
    const double = weekdays().get(`${word} ${words[index + 1] ?? ''}`)
    return [...(single === undefined ? [] : [single]), ...(double === undefined ? [] : [double])]
  })
  return new Set(found)
}

/** The English name of a weekday, 0 for Sunday. */
export const weekdayName = (weekday: number): string => weekdayNames['en']?.split('|')[weekday] ?? ''
