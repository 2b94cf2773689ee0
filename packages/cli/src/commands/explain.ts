import { styleText } from 'node:util'
import { UsageError } from '@demarche/schema/model'
import { wrap, type Check, type Explanation, type Section } from '@demarche/validator'
import type { Command } from 'commander'

export function addExplain(program: Command): void {
  program
    .command('explain')
    .summary('say what a finding means and how to mend it')
    .description('Says what must hold, why, and how to put it right, with examples. Without a code, lists every check.')
    .argument('[code]', 'code or name of a check: Q701, claim-without-evidence')
    .action(async (code: string | undefined) => {
      console.log(code === undefined ? await listing() : printed(await explanation(code)))
    })
}

async function listing(): Promise<string> {
  const { checks, FAMILIES } = await import('@demarche/validator')
  const families = Object.entries(FAMILIES).map(([letter, title]) => {
    const lines = checks.filter(({ code }) => code.startsWith(letter)).map(line)
    return [bold(`${letter}: ${title}`), ...lines].join('\n')
  })
  const intro = `What demarche validate can find, ${checks.length} checks in ${families.length} families. The letter of a code is its family; error: the codebook says must; warning: should; info: worth knowing.`
  return [wrap(intro), ...families, 'demarche explain CODE says more of one of them.'].join('\n\n')
}

const line = ({ code, severity, summary }: Check): string =>
  wrap(summary, { first: `  ${code}  ${severity.padEnd(7)}  `, rest: ' '.repeat(17) })

async function explanation(code: string): Promise<Explanation> {
  const { checks, exampleOf, explanationOf, findCheck, nearest } = await import('@demarche/validator')
  const check = findCheck(code)
  if (check) return explanationOf(check, await exampleOf(check.code))
  const similar = nearest(
    code,
    checks.flatMap((one) => [one.code, one.slug]),
  )
  const hint = similar === undefined ? 'Run demarche explain to list every check.' : `Did you mean ${similar}?`
  throw new UsageError(`There is no check called ${code}.`, hint)
}

const printed = ({ title, severity, sections }: Explanation): string =>
  [`${bold(title)} (${severity})`, ...sections.map(paragraph)].join('\n\n')

function paragraph({ heading, text, steps = [], snippet }: Section): string {
  if (text !== undefined) return wrap(`${heading}: ${text}`).replace(`${heading}:`, bold)
  const file = snippet === undefined ? '' : ` data/${snippet.file}`
  const lines = snippet?.text.split('\n').map((line) => `    ${line}`) ?? []
  const numbered = steps.map((step, index) => wrap(step, { first: `  ${index + 1}. `, rest: '     ' }))
  return [`${bold(`${heading}:`)}${file}`, ...lines, ...numbered].join('\n')
}

/** Bold on a terminal that shows it; the plain text elsewhere. */
const bold = (text: string): string => styleText('bold', text)
