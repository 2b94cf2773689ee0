import { isPlain } from './plain.ts'

/** Steps of a path within a record, without the empty ones. */
export function joined(...steps: readonly string[]): string {
  let path = ''
  for (const step of steps) {
    if (step !== '') path = path === '' ? step : `${path}/${step}`
  }
  return path
}

/** How a list names an element in paths: by its local id where it has one, by its place from 1 otherwise. */
export const stepOf = (element: unknown, index: number): string =>
  isPlain(element) && typeof element['id'] === 'string' ? element['id'] : String(index + 1)
