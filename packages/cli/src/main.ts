import { UsageError } from '@demarche/schema/model'
import { CommanderError } from 'commander'
import { EXIT } from './exit.ts'
import { createProgram } from './program.ts'

/** Runs the command line and gives its exit code. Prints to standard output and standard error. */
export async function main(argv: readonly string[]): Promise<number> {
  let exitCode: number = EXIT.ok
  process.stdout.on('error', stopOnClosedOutput)
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

/** `demarche … | head` closes the output early: that is no bug, but not everything was printed. */
function stopOnClosedOutput(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  console.error('error: The output was closed before everything was printed.')
  process.exit(EXIT.usage)
}
