import { kindNames, UsageError, type Dataset } from '@demarche/schema/model'
import { Option, type Command } from 'commander'

interface Options {
  readonly format: 'text' | 'markdown' | 'json' | 'csv'
}

export function addAgreement(program: Command): void {
  program
    .command('agreement')
    .summary('measure how far two coders agree')
    .description(
      'Compares two codings of the same sources, each in a folder laid out like data/, and prints Krippendorff’s alpha for every field with a table of where they differ. How records of the two are matched, and what the figures can bear, is told in docs/guides/agreement.md.',
    )
    .argument('<first>', 'folder of the first coding')
    .argument('<second>', 'folder of the second coding')
    .addOption(
      new Option('--format <format>', 'how to print it; csv holds the figures alone')
        .choices(['text', 'markdown', 'json', 'csv'])
        .default('text'),
    )
    .action(async (first: string, second: string, { format }: Options) => {
      const { agreementFormats } = await import('../agreement/agreement-text.ts')
      const { compareCodings } = await import('../agreement/compare-codings.ts')
      process.stdout.write(agreementFormats[format](compareCodings(await codingIn(first), await codingIn(second))))
    })
}

/** The records of a coding. Throws UsageError where a file is malformed: what is not read would pass for not coded. */
async function codingIn(folder: string): Promise<Dataset> {
  const { load, validate } = await import('@demarche/validator')
  const { dataset, records, files, diagnostics } = validate(load(folder), { rules: [] })
  const [broken] = diagnostics.filter(({ severity }) => severity === 'error')
  if (records < files && broken) {
    throw new UsageError(
      `${folder}/${broken.file} cannot be read: ${broken.message}`,
      `Run demarche validate --data ${folder}.`,
    )
  }
  if (kindNames.every((kind) => dataset.all(kind).length === 0)) {
    throw new UsageError(`${folder} holds no record.`, 'Name a folder laid out like data/.')
  }
  return dataset
}
