import type { Options } from 'ajv/dist/2020.js'

/** How ajv says everything that is wrong with the shape of a record. */
export const CHECKER_OPTIONS: Options = {
  allErrors: true,
  discriminator: true,
  verbose: true,
  ownProperties: true,
  strict: true,
  keywords: ['enumDescriptions'],
}

/**
 * How ajv tells, three times as fast, that nothing is wrong. Lengths are counted in UTF-16 units, so that a text at the
 * limit may be refused and is then looked at again.
 */
export const QUICK_OPTIONS: Options = {
  ...CHECKER_OPTIONS,
  allErrors: false,
  verbose: false,
  ownProperties: false,
  unicode: false,
  logger: false,
  inlineRefs: false,
}
