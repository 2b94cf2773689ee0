import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { load, rules, validate } from '@demarche/validator'
import { expect, test } from 'vitest'
import { asCommand } from './as-command.ts'
import { drafters } from './kinds/index.ts'
import { refusalOf } from './refusal.ts'

const data = fileURLToPath(new URL('../../../../data', import.meta.url))
const { dataset } = validate(load(data), { rules: rules.slice(0, 1) })

function said(kind: string, flag: string, answer: string): string | undefined {
  const question = drafters.find((one) => one.kind === kind)!.questions.find((one) => one.flag === flag)!
  const refusal = refusalOf(question, answer, dataset)
  return refusal && `${refusal.message} ${refusal.remedy}`
}

test('what somebody types in place of an id is told the id', () => {
  expect(said('deal', 'supplier', 'RUS')).toBeUndefined()
  expect(said('deal', 'supplier', 'rus')).toContain('Give RUS,')
  expect(said('deal', 'supplier', 'Russia')).toContain('Give RUS,')
  expect(said('statement', 'speaker', 'Vučić')).toContain('Give aleksandar-vucic,')
  expect(said('deal', 'weapon', 'Pantsir')).toMatch(/Give one of .*pantsir-s,/)
  expect(said('deal', 'weapon', 'no such thing at all')).toContain('demarche new weapon')
})

test('codes, dates, numbers and addresses are looked at before anything is drafted', () => {
  expect(said('deal', 'unit', 'launchers')).toMatch(/is no code of “Unit of count”\. Give launcher,/)
  for (const date of ['2019', '2019-11', '2019-11-05', '2019-11~', '2019-11-05/2019-11-07', '../2019-11'])
    expect(said('deal', 'date', date), date).toBeUndefined()
  for (const date of ['November 2019', '05/11/2019', '2019-13', '5.11.2019', 'yesterday'])
    expect(said('deal', 'date', date), date).toContain('2019-11-05')
  expect(said('deal', 'count', '6')).toBeUndefined()
  for (const count of ['six', '-6', '6.5', '1e3', '0', '']) expect(said('deal', 'count', count), count).toBeDefined()
  expect(said('source', 'url', 'www.example.org/a')).toContain('https://')
})

test('the command that repeats answers gives them to a shell letter for letter', () => {
  const answers = {
    url: ['https://example.org/a?b=c&d'],
    excerpt: [`it's "so" $(touch x) \\ \`y\``],
    supplier: ['RUS', 'BLR'],
  }
  const { stdout } = spawnSync('bash', ['-c', `demarche() { printf '%s\\0' "$@"; }; ${asCommand('deal', answers)}`], {
    encoding: 'utf8',
  })
  const expected = ['new', 'deal', '--url', ...answers.url, '--excerpt', ...answers.excerpt]
  expect(stdout.split('\0').slice(0, -1)).toEqual([...expected, '--supplier', 'RUS', '--supplier', 'BLR'])
})
