import { UsageError } from '@demarche/schema/model'
import { Option, type Command } from 'commander'
import { dataRoot } from '../data-root.ts'
import { EXIT } from '../exit.ts'
import type { SetExitCode } from '../program.ts'
import { today } from '../today.ts'
import { version } from '../version.ts'

interface Options {
  readonly data?: string
  readonly format: 'text' | 'markdown' | 'json'
  readonly only: readonly string[]
  readonly timeout: string
  readonly pause: string
  readonly retries: string
  readonly contact?: string
  readonly local?: true
  readonly now?: string
}

export function addLinks(program: Command, setExitCode: SetExitCode): void {
  program
    .command('links')
    .summary('ask whether the pages of the sources are still there')
    .description(
      'Asks for the page of every source and says which are there, moved, changed, gone, or not shown to machines. Slow, and needs the network: for a scheduled job, never part of validate. One request at a time to a host, as its robots.txt allows. Ends with 1 if a page moved, changed or is gone.',
    )
    .addOption(new Option('--format <format>', 'how to print it').choices(['text', 'markdown', 'json']).default('text'))
    .option(
      '--only <id>',
      'ask for the page of this source only; may be repeated',
      (id: string, before: readonly string[]) => [...before, id],
      [],
    )
    .option('--timeout <seconds>', 'how long to wait for an answer', '20')
    .option('--pause <seconds>', 'how long to wait between two requests to a host', '2')
    .option('--retries <number>', 'how often to ask again after a failure that may pass', '2')
    .option('--contact <address>', 'where those who are asked can complain, told to them')
    .option('--local', 'also ask addresses of this machine and its network')
    .option('--now <date>', 'the day to count as today, YYYY-MM-DD (default: today, UTC)')
    .option('--data <root>', 'the data folder (default: data/ here, or this folder)')
    .action(async (options: Options) => setExitCode(await run(options)))
}

async function run(options: Options): Promise<number> {
  const { load, validate } = await import('@demarche/validator')
  const { checkLinks } = await import('../links/check-links.ts')
  const { linkFormats, toMend } = await import('../links/links-text.ts')
  const settings = {
    timeout: milliseconds('timeout', options.timeout),
    pause: milliseconds('pause', options.pause),
    retries: number('retries', options.retries),
    hosts: 8,
    local: options.local === true,
    userAgent: userAgent(options.contact),
  }
  const { dataset } = validate(load(dataRoot(options.data)), { rules: [] })
  const unknown = options.only.find((id) => !dataset.get('source', id))
  if (unknown !== undefined)
    throw new UsageError(`There is no source ${unknown}.`, 'Name the id of a source with --only.')
  const sources = dataset.all('source').filter(({ id }) => options.only.length === 0 || options.only.includes(id))
  const links = await checkLinks(sources, settings)
  if (links.length > 1 && links.every(({ why }) => /no such host|connection failed/.test(why))) {
    throw new UsageError(
      'No host can be reached, so nothing can be said of the pages.',
      'Check the connection to the network.',
    )
  }
  const report = { day: today(options.now), links }
  process.stdout.write(linkFormats[options.format](report))
  return toMend(report).length > 0 ? EXIT.findings : EXIT.ok
}

/** Says what asks, and where to complain: what those who run servers want to know of a machine. */
const userAgent = (contact: string | undefined): string =>
  `demarche-links/${version()} (checks cited pages${contact === undefined ? '' : `; ${contact.replaceAll(/[^\x20-\x7e]/g, '')}`})`

function number(flag: string, given: string): number {
  const value = Number(given)
  if (given.trim() !== '' && value >= 0 && value <= 600) return value
  throw new UsageError(`--${flag} ${given} is no number from 0 to 600.`, `Write it like --${flag} 2.`)
}

const milliseconds = (flag: string, given: string): number => number(flag, given) * 1000
