import { UsageError } from '@demarche/schema'
import { CommanderError } from 'commander'
import { EXIT } from './exit.ts'
import { createProgram } from './program.ts'

/** Runs the command line and gives its exit code. Prints to standard output and standard error. */
export async function main(argv: readonly string[]): Promise<number> {
  let exitCode: number = EXIT.ok
  try {
    await createProgram((code) => (exitCode = code)).parseAsync([...argv])
    return exitCode
  } catch (error) {
    return report(error)
  }
}

function report(error: unknown): number {
  // Commander has printed its own message; help and version are no errors.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage
  if (error instanceof UsageError) {
    console.error(`error: ${error.message} ${error.remedy}`)
    return EXIT.usage
  }
  console.error('This is a bug in demarche. Please report it with what follows:')
  console.error(error)
  return EXIT.bug
}
