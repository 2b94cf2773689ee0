import { wordsOf } from './words.ts'

/** Words that leave a number open when they stand right before it. */
const BEFORE_NUMBERS: ReadonlySet<string> = new Set([
  ...phrases('about,around,approximately,approx,circa,roughly,some,nearly,almost,over,under,up to,at least,at most'),
  ...phrases(
    'more than,less than,fewer than,no more than,not more than,no fewer than,no less than,as many as,upwards of',
  ),
  ...phrases('etwa,rund,ca,ungefähr,fast,knapp,mehr als,über,bis zu,mindestens,höchstens'),
  ...phrases(
    "environ,près de,plus de,jusqu'à,au moins,presque,quelque,cerca de,alrededor de,unos,unas,más de,hasta,al menos",
  ),
  ...phrases('casi,mais de,até,pelo menos,quase,oltre,più di,fino a,almeno,quasi,około,ponad,co najmniej,prawie'),
  ...phrases('oko,više od,preko,najmanje,najviše,gotovo,skoro,око,више од,преко,најмање,готово,скоро'),
  ...phrases('около,примерно,приблизительно,почти,более,больше,свыше,не менее,не более'),
])

/** Words that stand for a number without naming one. */
const VAGUE_NUMBERS: ReadonlySet<string> = new Set(
  phrases(
    'dozens,scores,several,dutzende,dizaines,decenas,dezenas,decine,dziesiątki,desetine,десетине,десятки,nekoliko',
  ),
)

function phrases(list: string): readonly string[] {
  return list.split(',').map((phrase) => wordsOf(phrase).join(' '))
}

const ENGLISH =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'

const NAMED: ReadonlyMap<string, number> = new Map([
  ...ENGLISH.split(' ').map((word, index) => [word, index + 1] as const),
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['half a dozen', 6],
  ['a dozen', 12],
  ['two dozen', 24],
  ['a hundred', 100],
  ['a thousand', 1000],
])

/** The number that a run of words names, in digits or in English. */
const numberOf = (words: string): number | undefined =>
  /^\d{1,3}(?:[.,]\d{3})+$|^\d+$/.test(words) ? Number(words.replaceAll(/[.,]/g, '')) : NAMED.get(words)

/** The words of a phrase that leave a count open: “about” right before that very number, or “dozens” to begin with. */
export function vagueWords(phrase: string, count: number): string | undefined {
  const words = wordsOf(phrase.replaceAll('’', "'"))
  const vague = words.slice(0, 2).find((word) => VAGUE_NUMBERS.has(word))
  if (vague !== undefined) return vague
  for (const [at] of words.entries()) {
    for (const length of [1, 2, 3]) {
      if (numberOf(words.slice(at, at + length).join(' ')) !== count) continue
      const before = [3, 2, 1].map((many) => words.slice(Math.max(0, at - many), at).join(' '))
      const found = before.find((run) => BEFORE_NUMBERS.has(run))
      if (found !== undefined) return found
    }
  }
  return undefined
}
