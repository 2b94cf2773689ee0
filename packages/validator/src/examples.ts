import type { Example } from './check.ts'

/** A wrong and a right example for a code, taken from the fixtures when the package was made. */
export async function exampleOf(code: string): Promise<Example | undefined> {
  const { default: examples } = await import('./generated/examples.json', { with: { type: 'json' } })
  return new Map<string, Example>(Object.entries(examples)).get(code)
}
