import { wordsOf } from './words.ts'

/** Languages whose names of the weekdays are known, by the ending that a final `a` takes after “on”. */
const LANGUAGES: readonly (readonly [string, string])[] = [
  ['', 'en de fr es pt it nl da sv ro hu tr id ms ar hi ko ja zh bg mk'],
  ['u', 'sr-Latn hr cs sk'],
  ['o', 'sl'],
  ['ę', 'pl'],
  ['у', 'sr-Cyrl bs-Cyrl ru uk'],
]

/** Names that also mean something else: a week, months, a market, “the two”, “the one”. */
const AMBIGUOUS = new Set(
  'nedelja nedelju nedeljo nedjelja nedjelju недеља недељу недјеља недјељу неделя недела luni pazar minggu الاثنين الأحد'.split(
    ' ',
  ),
)

/** Forms that Intl does not give, from Sunday on; among them what makes an ambiguous name plain. */
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

/** The seven names from Sunday on; 7 January 2024 was a Sunday. */
function namesIn(language: string): readonly string[] {
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
  return Array.from({ length: 7 }, (_, weekday) => format.format(Date.UTC(2024, 0, 7 + weekday)))
}

let names: ReadonlyMap<string, number> | undefined

/** Built when the first date with a phrase is checked: making two dozen formatters takes some 20 ms. */
function weekdayNames(): ReadonlyMap<string, number> {
  if (names) return names
  const known = new Map<string, number>()
  const add = (name: string, weekday: number) => {
    const form = wordsOf(name).join(' ')
    if (!AMBIGUOUS.has(form)) known.set(form, weekday)
  }
  for (const [ending, languages] of LANGUAGES) {
    for (const language of languages.split(' ')) {
      namesIn(language).forEach((name, weekday) => {
        for (const form of formsOf(name, language, ending)) add(form, weekday)
      })
    }
  }
  MORE.forEach((forms, weekday) => forms.split('|').forEach((form) => add(form, weekday)))
  return (names = known)
}

function formsOf(name: string, language: string, ending: string): readonly string[] {
  if (language === 'de') return [name, ...GERMAN_TIMES.map((time) => name + time)]
  return ending === '' ? [name] : [name, name.replace(/[aа]$/, ending)]
}

/** The weekdays that a phrase names, 0 for Sunday to 6 for Saturday; of ambiguous names none. */
export function weekdaysIn(phrase: string): ReadonlySet<number> {
  const words = wordsOf(phrase).map((word) => word.replace(/['’]s$/, '').replace(/^([월화수목금토일]요일).*$/, '$1'))
  const found = words.flatMap((word, index) => {
    const single = weekdayNames().get(word)
    const double = weekdayNames().get(`${word} ${words[index + 1] ?? ''}`)
    return [...(single === undefined ? [] : [single]), ...(double === undefined ? [] : [double])]
  })
  return new Set(found)
}

/** The English name of a weekday, 0 for Sunday. */
export const weekdayName = (weekday: number): string => namesIn('en')[weekday] ?? ''
