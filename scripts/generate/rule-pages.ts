import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checks, FAMILIES, type Check } from '@demarche/validator'
import type { GeneratedFile } from './generated-file.ts'

const NOTICE =
  '<!-- Generated from packages/validator by `npm run generate`. Edit the rule or its fixtures, not this page. -->'

/** One page per check, with its fixtures as examples, and an index by family. */
export const rulePages = (root: string): readonly GeneratedFile[] => [
  { path: 'docs/rules/README.md', text: index() },
  ...checks.map((check) => ({
    path: `docs/rules/${check.code}.md`,
    text: page(check, join(root, 'packages/validator/fixtures', check.slug)),
  })),
]

const index = (): string =>
  [
    NOTICE,
    '',
    '# Checks',
    '',
    'What `demarche validate` looks for. An **error** must be mended; a **warning** should be looked at.',
    '',
    ...Object.entries(FAMILIES).flatMap(([letter, title]) => [
      `## ${letter}: ${title}`,
      '',
      '| code | name | | what must hold |',
      '|---|---|---|---|',
      ...checks
        .filter(({ code }) => code.startsWith(letter))
        .map(({ code, slug, severity, summary }) => `| [${code}](${code}.md) | ${slug} | ${severity} | ${summary} |`),
      '',
    ]),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n')

function page({ code, slug, severity, summary, why, remedy }: Check, fixtures: string): string {
  return [
    NOTICE,
    '',
    `# ${code} ${slug}`,
    '',
    `**${summary}** (${severity})`,
    '',
    why,
    '',
    `To mend it: ${remedy}`,
    ...example('Found', join(fixtures, 'invalid')),
    ...example('Fine', join(fixtures, 'valid')),
    '',
  ].join('\n')
}

/** The first fixture file of a case, around the guilty line where one is marked. */
function example(title: string, folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
  const marked = files.find((file) => readFileSync(file, 'utf8').includes('# expect:')) ?? files[0]
  if (marked === undefined) return []
  const lines = readFileSync(marked, 'utf8').trimEnd().split('\n')
  const guilty = lines.findIndex((line) => line.includes('# expect:'))
  const shown = guilty === -1 ? lines : lines.slice(Math.max(0, guilty - 6), guilty + 7)
  return ['', `## ${title}`, '', '```yaml', ...shown.map((line) => line.replace(/ # expect: .*/, ' # ← here')), '```']
}
