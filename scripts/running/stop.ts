/** A script that cannot go on: said in one sentence, with the remedy. */
export class Stop extends Error {
  override readonly name = 'Stop'
}

/** Runs a script, and turns a Stop into one line and exit code 2. */
export async function main(script: () => void | Promise<void>): Promise<void> {
  try {
    await script()
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    console.error(`error: ${error.message}`)
    process.exitCode = 2
  }
}
