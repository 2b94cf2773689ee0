import { isPlain } from './plain.ts'

/** The path of a key of an object, or of an element of the list there. The path of the record itself is empty. */
export function joined(path: string, key: string, step = ''): string {
  const place = path === '' ? key : `${path}/${key}`
  return step === '' ? place : `${place}/${step}`
}

/** How a list names an element in paths: by its local id where it has one, by its place from 1 otherwise. */
export const stepOf = (element: unknown, index: number): string =>
  isPlain(element) && typeof element['id'] === 'string' ? element['id'] : String(index + 1)
