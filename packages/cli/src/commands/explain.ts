import { UsageError } from '@demarche/schema'
import type { Command } from 'commander'

export function addExplain(program: Command): void {
  program
    .command('explain')
    .summary('say what a finding means and how to mend it')
    .description('Says what must hold, why, and how to put it right. Without a code, lists every check.')
    .argument('[code]', 'code or name of a check: Q701, claim-without-evidence')
    .action(async (code: string | undefined) => {
      const { checks, FAMILIES } = await import('@demarche/validator')
      if (code === undefined) return console.log(listing(checks, FAMILIES))
      return console.log(await explanation(code))
    })
}

interface Line {
  readonly code: string
  readonly slug: string
  readonly severity: string
  readonly summary: string
}

const listing = (checks: readonly Line[], families: Readonly<Record<string, string>>): string =>
  Object.entries(families)
    .map(([letter, title]) => {
      const lines = checks
        .filter(({ code }) => code.startsWith(letter))
        .map(({ code, severity, summary }) => `  ${code}  ${severity.padEnd(7)}  ${summary}`)
      return [`${letter}: ${title}`, ...lines].join('\n')
    })
    .join('\n\n')

async function explanation(code: string): Promise<string> {
  const { checks, findCheck, nearest } = await import('@demarche/validator')
  const check = findCheck(code)
  if (check) {
    const { summary, why, remedy } = check
    return `${check.code} ${check.slug} (${check.severity})\n\n${summary}\n\nWhy: ${why}\n\nTo mend it: ${remedy}`
  }
  const similar = nearest(
    code,
    checks.flatMap((one) => [one.code, one.slug]),
  )
  const hint = similar === undefined ? 'Run demarche explain to list every check.' : `Did you mean ${similar}?`
  throw new UsageError(`There is no check called ${code}.`, hint)
}
