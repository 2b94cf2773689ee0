/** Keys whose words are not in the key. */
const NAMES: Readonly<Record<string, string>> = {
  url: 'Address',
  archive: 'Lasting copy',
  'iso3166-1': 'ISO 3166-1',
  'iso3166-3': 'ISO 3166-3',
  cow: 'Correlates of War',
  gw: 'Gleditsch and Ward',
  unroca: 'UN Register',
  ml: 'Munitions list',
  sha256: 'SHA-256',
  edtf: 'Year, month, day',
  realis: 'Did it happen',
  exact: 'Words of the page',
  extentRead: 'How much was read',
  alpha3: 'Three letters',
}

/** A key of a record in words: `firstDelivery` becomes `First delivery`. */
export function keyLabel(key: string): string {
  const name = NAMES[key]
  if (name !== undefined) return name
  const words = key.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
