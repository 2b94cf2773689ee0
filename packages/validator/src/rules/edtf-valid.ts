import { pathOf } from '../nodes.ts'
import { dateBounds } from '@demarche/schema/model'
import { rule } from '../rule.ts'

export const edtfValid = rule({
  code: 'V401',
  slug: 'edtf-valid',
  severity: 'error',
  summary: 'Every date is a date that the calendar has, in a form of EDTF that this dataset reads.',
  why: 'A date that no program can read drops out of every timeline and every comparison.',
  remedy:
    'Write a day (`2019-11-05`), a month (`2019-11`), a year (`2019`), an interval (`2019-11-05/2019-11-07`), an interval with an open end (`../2019-11`) or two or more possible dates (`[2019-11-05,2019-11-06]`).',
  *check({ values }) {
    for (const node of values.dates) {
      const text = String(node.value)
      if (dateBounds(text)) continue
      const fault = FAULTS.find(({ form }) => form.test(text))
      yield {
        path: pathOf(node),
        message: `\`${text}\` is no date that can be read: ${fault?.reason ?? 'it is in none of the forms'}.`,
        help:
          fault?.help ??
          'Write it like `2019-11-05`, `2019-11`, `2019`, `2019-11-05/2019-11-07`, `../2019-11` or `[2019-11-05,2019-11-06]`.',
      }
    }
  },
})

/** What can be wrong with a text that has the characters of a date; the first that fits is told. */
const FAULTS: readonly { readonly form: RegExp; readonly reason: string; readonly help: string }[] = [
  {
    form: /^\d{4}-(?:2[1-9]|3\d|4[01])$/,
    reason: 'in EDTF it stands for a season, a quarter or a half-year, which are not read here',
    help: 'Write the months it can mean, like `2019-03/2019-05`, or the years, like `2019/2021`.',
  },
  {
    form: /^\d{4}-\d{2}-\d{2}[?~%]?$/,
    reason: 'the calendar has no such day',
    help: 'Correct the day; the order is year, month, day.',
  },
  {
    form: /^\d{4}-\d{2}[?~%]?$/,
    reason: 'the year has no such month',
    help: 'Correct the month; a span of years is written `2019/2020`.',
  },
  {
    form: /^\[/,
    reason: 'a set of possible dates has two dates or more, parted by commas, in brackets',
    help: 'Write it like `[2019-11-05,2019-11-06]`.',
  },
  {
    form: /\//,
    reason: 'an interval has two dates, or one and an open end, the earlier first',
    help: 'Write it like `2019-11-05/2019-11-07`, `2019-11/..` or `../2019-11`.',
  },
]
