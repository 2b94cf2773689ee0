import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { parse } from 'yaml'
import { root } from './run.ts'

interface Form {
  readonly body: readonly {
    readonly type: string
    readonly attributes: {
      readonly label: string
      readonly render?: string
      readonly value?: string
      readonly options?: readonly string[]
      readonly default?: number
    }
  }[]
}

/** The body of an issue as GitHub makes it from a committed form and answers by label. */
export function issue(form: string, answers: Readonly<Record<string, string>>): string {
  const { body } = parse(readFileSync(join(root, `.github/ISSUE_TEMPLATE/${form}.yml`), 'utf8')) as Form
  const asked = body.filter(({ type }) => type !== 'markdown').map(({ attributes }) => attributes)
  expect(Object.keys(answers).filter((label) => !asked.some((one) => one.label === label))).toEqual([])
  return asked
    .map(({ label, render, value, options, default: chosen }) => {
      const answer = answers[label] ?? value ?? (chosen === undefined ? undefined : options?.[chosen])
      return `### ${label}\r\n\r\n${answer === undefined ? '_No response_' : render ? `\`\`\`${render}\r\n${answer}\r\n\`\`\`` : answer}`
    })
    .join('\r\n\r\n')
}

/** Answers that make a deal of which only the excerpt is left to write. */
export const DEAL = {
  'Id of the new deal': '2020-rus-bgr-pantsir-s1',
  Title: 'Pantsir-S1 air-defence systems from Russia to Bulgaria',
  Existence: 'Alleged (alleged)',
  'Existence: evidence': 'main',
  'Agreement: why there is none': 'Not reported (not-reported)',
  Modality: '- { value: sale, evidence: [main] }',
  Parties: '- { actor: RUS, role: supplier, evidence: [main] }\n- { actor: BGR, role: recipient, evidence: [main] }',
  Items:
    '- id: pantsir\n  weapon: { value: pantsir-s1, evidence: [main] }\n  category: air-defence-systems\n  quantity: { missing: not-reported }\n  evidence: [main]',
  Events:
    '- id: announced\n  type: order-announced\n  realis: alleged\n  date: { edtf: "2020-02", evidence: [main] }\n  evidence: [main]',
  Evidence: '- id: main\n  source: regtrends-2020-02-25-pantsir-c1\n  exact: TODO',
  'Curation: coders': 'somebody',
  'Curation: coded': '2026-11-22',
}
