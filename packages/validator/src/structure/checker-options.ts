import type { Options } from 'ajv/dist/2020.js'

/** How ajv checks the shape of records, when the build emits the checks and when they are compiled on the spot. */
export const CHECKER_OPTIONS: Options = {
  allErrors: true,
  discriminator: true,
  verbose: true,
  ownProperties: true,
  strict: true,
  keywords: ['enumDescriptions'],
}
