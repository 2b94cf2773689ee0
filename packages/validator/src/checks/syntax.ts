import type { Check } from '../check.ts'

/** What can be wrong with the YAML or JSON of a file. */
export const syntaxChecks: readonly Check[] = [
  {
    code: 'Y201',
    slug: 'yaml-syntax',
    severity: 'error',
    summary: 'The YAML can be read.',
    why: 'Nothing else can be checked until it can.',
    remedy: 'Compare indentation, quotes and colons with the lines around the place.',
  },
  {
    code: 'Y202',
    slug: 'json-syntax',
    severity: 'error',
    summary: 'The JSON can be read.',
    why: 'Nothing else can be checked until it can.',
    remedy: 'Look for a missing or extra comma, bracket or quote just before the place.',
  },
  {
    code: 'Y203',
    slug: 'duplicate-key',
    severity: 'error',
    summary: 'A key stands once in a mapping.',
    why: 'Most readers keep one of the two values and drop the other without a word.',
    remedy: 'Keep one of the two; for another account of the same thing use `alternatives`.',
  },
  {
    code: 'Y204',
    slug: 'unsupported-yaml',
    severity: 'error',
    summary: 'Records use plain YAML: no anchors, aliases, merge keys, tags, directives or second documents.',
    why: 'These features mean different things to different readers, and some can be used to attack them.',
    remedy: 'Write the values out where they are used.',
  },
  {
    code: 'Y205',
    slug: 'lossy-number',
    severity: 'error',
    summary: 'A number reads back as it is written.',
    why: '`1.10` becomes 1.1 and a long number loses digits as soon as a program reads the file.',
    remedy: 'Put the value in quotes, or write the plain number.',
  },
  {
    code: 'Y206',
    slug: 'reserved-key',
    severity: 'error',
    summary: 'No key is called `__proto__`, `constructor` or `prototype`.',
    why: 'These names can change how a program that reads the file behaves.',
    remedy: 'Remove the key.',
  },
  {
    code: 'Y207',
    slug: 'too-complex',
    severity: 'error',
    summary: 'A record keeps within the limits on depth, keys and lengths.',
    why: 'The limits are far above any honest record and keep the checks fast for everybody.',
    remedy: 'Split the record, or write it flatter.',
  },
]
