import { checks, explanationOf, FAMILIES, type Check, type Section } from '@demarche/validator'
import type { GeneratedFile } from './generated-file.ts'
import type { RuleExamples } from './rule-examples.ts'

const NOTICE =
  '<!-- Generated from packages/validator by `npm run generate`. Edit the rule or its fixtures, not this page. -->'

/** One page per check, the same that `explain` says, and an index by family. */
export const rulePages = (examples: RuleExamples): readonly GeneratedFile[] => [
  { path: 'docs/rules/README.md', text: index() },
  ...checks.map((check) => ({ path: `docs/rules/${check.code}.md`, text: page(check, examples) })),
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

function page(check: Check, examples: RuleExamples): string {
  const { title, severity, sections } = explanationOf(check, examples.get(check.code))
  return `${[NOTICE, `# ${title} (${severity})`, ...sections.map(part)].join('\n\n')}\n`
}

function part({ heading, text, steps = [], snippet }: Section): string {
  const body =
    text ??
    (snippet ? `\`data/${snippet.file}\`\n\n${fenced(snippet.file, snippet.text)}` : steps.map(numbered).join('\n'))
  return `## ${heading}\n\n${body}`
}

const numbered = (step: string, index: number): string => `${index + 1}. ${step}`

const fenced = (file: string, text: string): string =>
  `\`\`\`${file.endsWith('.json') ? 'json' : 'yaml'}\n${text}\n\`\`\``
