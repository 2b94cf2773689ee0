import { Stop } from './stop.ts'

/** An environment variable that workflows set. Throws Stop where it is not set. */
export function variable(name: string): string {
  const value = process.env[name]
  if (value) return value
  throw new Stop(`${name} is not set: this runs in a workflow of GitHub.`)
}
