/** Query parameters that tell where a reader came from, and nothing of the page. */
export const TRACKING: readonly RegExp[] = [
  /^utm_\w+$/i,
  /^(?:fb|g|dc|y|ms|tw)clid$/i,
  /^(?:at_(?:medium|campaign|custom\d)|mc_[ce]id|ns_\w+)$/i,
  /^(?:[gw]braid|igshid|ref_(?:src|url)|cmpid|ocid|ito|_ga|wt_mc|xtor)$/i,
]

/** An address that carries another one, as archives do: whose parameters they are cannot be told. */
const NESTED = /^https?:.*https?(?::|%3a)/i

/** The names of the tracking parameters of a web address. */
export const trackingIn = (url: string): readonly string[] => queryOf(url).parameters.map(nameOf).filter(isTracking)

/** A web address without tracking parameters, and every other character as it was. */
export function withoutTracking(url: string): string {
  const { address, parameters, fragment } = queryOf(url)
  const kept = parameters.filter((parameter) => !isTracking(nameOf(parameter)))
  if (kept.length === parameters.length) return url
  return `${address}${kept.length > 0 ? `?${kept.join('&')}` : ''}${fragment}`
}

function queryOf(url: string) {
  const [, address = url, query = '', fragment = ''] = /^([^?#]*)\?([^#]*)(.*)$/s.exec(url) ?? []
  return { address, parameters: NESTED.test(url) || query === '' ? [] : query.split('&'), fragment }
}

const nameOf = (parameter: string): string => parameter.split('=', 1)[0] ?? ''

const isTracking = (name: string): boolean => TRACKING.some((pattern) => pattern.test(name))
