import { spawnSync } from 'node:child_process'
import { Stop } from './stop.ts'

/** Runs a command where its output can be seen. Throws Stop where it fails. */
export function run(cwd: string, command: string, ...args: readonly string[]): void {
  console.log(`> ${[command, ...args].join(' ')}`)
  const { status } = spawnSync(command, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] })
  if (status !== 0) throw new Stop(`${command} ${args[0] ?? ''} failed; what it printed above says why.`)
}

/** What a command prints, or undefined where it fails. */
export function output(cwd: string, command: string, ...args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 30 })
  return status === 0 ? stdout : undefined
}
