import { UsageError } from '@demarche/schema/model'
import type { Fingerprint } from '@demarche/validator'
import type { Command } from 'commander'
import { nameOf, readText } from '../read-text.ts'

interface Options {
  readonly json?: boolean
}

export function addFingerprint(program: Command): void {
  program
    .command('fingerprint')
    .summary('make the fingerprint of the text of a source')
    .description(
      'Prints the block to paste into the record of a source, so that its excerpts can be checked without the text. Give the headline and the text of the page, without menus and adverts. The text is stored nowhere.',
    )
    .argument('<file>', 'a UTF-8 text, or - for standard input')
    .option('--json', 'print JSON, for a record in JSON')
    .action(async (file: string, options: Options) => {
      const fingerprint = await fingerprintOf(file)
      console.log(options.json === true ? JSON.stringify({ fingerprint }, null, 2) : yaml(fingerprint))
    })
}

async function fingerprintOf(file: string): Promise<Fingerprint> {
  const { FINGERPRINT_WORDS: limits, makeFingerprint } = await import('@demarche/validator')
  const text = readText(file)
  if (text.trim() === '') throw new UsageError(`${nameOf(file)} is empty.`, 'Give the text of the document.')
  const fingerprint = makeFingerprint(text)
  const words = `${nameOf(file)} has ${fingerprint.words} ${fingerprint.words === 1 ? 'word' : 'words'}.`
  if (fingerprint.words < limits.least) throw new UsageError(words, `A fingerprint needs ${limits.least} or more.`)
  if (fingerprint.words > limits.most) {
    throw new UsageError(
      words,
      `A record holds the fingerprint of ${limits.most} at most: give the part that is quoted.`,
    )
  }
  return fingerprint
}

/** Both hashes in quotes: digits alone would be read as a number. */
const yaml = ({ algorithm, words, sha256, filter }: Fingerprint): string =>
  [
    'fingerprint:',
    `  algorithm: ${algorithm}`,
    `  words: ${words}`,
    `  sha256: "${sha256}"`,
    `  filter: "${filter}"`,
  ].join('\n')
