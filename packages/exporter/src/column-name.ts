/** Keys that as column names would be reserved words of SQL, or say too little. */
const NAMES: Readonly<Record<string, string>> = {
  from: 'valid_from',
  to: 'valid_to',
  on: 'retired_on',
  by: 'by_actor',
  class: 'organisation_class',
  option: 'is_option',
  match: 'match_degree',
  rule: 'rule_code',
}

/** The column name of a key, after the name of the object it stands in. */
export function columnName(stem: string, key: string): string {
  if (stem === '') return NAMES[key] ?? snake(key)
  return `${stem}_${snake(key)}`
}

const snake = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
