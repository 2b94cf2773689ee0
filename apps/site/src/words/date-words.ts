const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const SEASONS: Readonly<Record<string, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' }

/** An EDTF expression in words: `by 17 October 2019`, `about 2016`; as it is written where no words are known for it. */
export function dateWords(edtf: string): string {
  const oneOf = /^\[(.+)\]$/.exec(edtf)?.[1]
  if (oneOf !== undefined) return oneOf.split(',').map(dateWords).join(' or ')
  if (edtf.includes('..') && !edtf.includes('/')) return edtf
  const [from, to] = edtf.split('/')
  return to === undefined ? pointWords(edtf) : spanWords(from ?? '', to)
}

function spanWords(from: string, to: string): string {
  if (from === '..' || from === '') return to === '..' || to === '' ? 'at an unknown time' : `by ${pointWords(to)}`
  if (to === '..') return `from ${pointWords(from)} on`
  return to === '' ? `from ${pointWords(from)}, until when is unknown` : `${pointWords(from)} to ${pointWords(to)}`
}

function pointWords(point: string): string {
  const [, text = point, mark = ''] = /^([0-9X-]+)([?~%]?)$/.exec(point) ?? []
  const about = mark === '~' || mark === '%' ? 'about ' : ''
  const doubt = mark === '?' || mark === '%' ? ' (uncertain)' : ''
  return `${about}${dayWords(text)}${doubt}`
}

function dayWords(text: string): string {
  const [year = '', month, day] = text.split('-')
  if (/^\d{3}X$/.test(year)) return `the ${year.slice(0, 3)}0s`
  if (!/^\d{4}$/.test(year)) return text
  if (month === undefined || month === 'XX') return year
  const name = MONTHS[Number(month) - 1] ?? SEASONS[month]
  if (name === undefined) return text
  return day === undefined || day === 'XX' ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
}
