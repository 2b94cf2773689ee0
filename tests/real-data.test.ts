import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { copyOfData, dataFolder, demarche, root } from './run.ts'

interface Report {
  readonly files: number
  readonly records: number
  readonly diagnostics: readonly { file: string; code: string; severity: string; range: { start: { line: number } } }[]
}

const report = (folder: string): Report =>
  JSON.parse(demarche(['validate', '--data', folder, '--format', 'json']).out) as Report

/** Line on which a text begins in a file of the real data. */
function lineOf(file: string, needle: string): number {
  const before = readFileSync(join(dataFolder, file), 'utf8').split(needle)
  expect(before.length, `${needle} in ${file}`).toBeGreaterThan(1)
  return before[0]?.split('\n').length ?? 0
}

test('the real data has no errors, and the summary says how much was checked', () => {
  const { code, out, err } = demarche(['validate'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const { files, records } = report(dataFolder)
  expect(records).toBe(files)
  expect(out).toContain(`${records} records in ${files} files`)
})

test('the data folder is found from inside and outside, however it is written', () => {
  const { records } = report(dataFolder)
  for (const [cwd, ...named] of [
    [dataFolder],
    [dataFolder, '--data', '.'],
    [root, '--data', 'data/'],
    [root, '--data', './data'],
  ] as const) {
    const { out } = demarche(['validate', ...named, '--format', 'json'], { cwd })
    expect((JSON.parse(out) as Report).records).toBe(records)
  }
})

const VUCIC = 'actors/people/aleksandar-vucic.yaml'
const DEAL = 'deals/2019/2019-rus-srb-pantsir-s.yaml'
const WARNING = 'statements/2019/2019-11-01-palmer-careful.yaml'
const FREE_COUNTRY = 'statements/2019/2019-11-05-vucic-free-country.yaml'
const REPORT = 'sources/2020/regtrends-2020-02-25-pantsir-c1.yaml'

// Each damage is one a contributor could do. It must give one error in the whole dataset: that code, on that line.
test.each([
  {
    what: 'a quotation changed',
    file: FREE_COUNTRY,
    good: 'text: Serbia is arming',
    bad: 'text: Serbia is selling',
    code: 'Q704',
  },
  { what: 'a role dated wrongly', file: VUCIC, good: 'from: "2017-05-31"', bad: 'from: "2022-05-31"', code: 'V441' },
  {
    what: 'another role taken',
    file: FREE_COUNTRY,
    good: 'role: president-of-serbia',
    bad: 'role: prime-minister-of-serbia',
    code: 'V430',
  },
  { what: 'a weekday mistaken', file: WARNING, good: 'edtf: "2019-11-01"', bad: 'edtf: "2019-11-02"', code: 'V402' },
  { what: 'a field misspelt', file: DEAL, good: 'role: supplier', bad: 'rol: supplier', code: 'S302' },
  { what: 'a code misspelt', file: WARNING, good: 'act: warn', bad: 'act: wran', code: 'S304' },
  {
    what: 'a source misspelt',
    file: DEAL,
    good: 'source: regtrends-2020-02-25-pantsir-c1',
    bad: 'source: regtrends-2020-02-25-pantsir-x1',
    code: 'R501',
  },
  {
    what: 'a required field gone',
    file: DEAL,
    good: 'quantity:\n      count: 6\n      unit: launcher\n',
    bad: 'quantity:\n      count: 6\n',
    code: 'S301',
  },
  {
    what: 'evidence gone',
    file: DEAL,
    good: 'existence: { value: confirmed, evidence: [bought-one, completed] }',
    bad: 'existence: { value: confirmed }',
    code: 'Q701',
  },
  {
    what: 'an id that is not the file name',
    file: REPORT,
    good: 'id: regtrends-2020',
    bad: 'id: regtrend-2020',
    code: 'R503',
  },
  {
    what: 'a code read as a number',
    file: 'actors/states/NOR.yaml',
    good: 'numeric: "578"',
    bad: 'numeric: 578',
    code: 'S303',
  },
  {
    what: 'a tab',
    file: 'actors/organisations/nato.yaml',
    good: '  - { text: NATO',
    bad: '\t- { text: NATO',
    code: 'Y201',
  },
])('$what: one error, on its line', ({ file, good, bad, code }) => {
  const folder = copyOfData()
  const text = readFileSync(join(folder, file), 'utf8')
  writeFileSync(join(folder, file), text.replace(good, bad))
  const errors = report(folder).diagnostics.filter(({ severity }) => severity === 'error')
  expect(errors.map((found) => ({ file: found.file, code: found.code, line: found.range.start.line }))).toEqual([
    { file, code, line: lineOf(file, good) },
  ])
})

test('a malformed weapon and a malformed redirect: one error each, on its line', () => {
  const folder = copyOfData()
  const weapon = 'weapons/s-400.yaml'
  const text = readFileSync(join(folder, weapon), 'utf8')
  writeFileSync(join(folder, weapon), text.replace(/^role: .*$/m, 'role: plattform'))
  mkdirSync(join(folder, 'redirects'))
  const curation = 'curation: { coders: [core], coded: "2026-11-22", codebook: "1.0", status: single-coded }'
  const redirect = ['id: s-401', 'kind: weapon', 'reason: duplicate', 'to: [weapon/s-402]', 'on: 2026-11-22', curation]
  writeFileSync(join(folder, 'redirects/s-401.yaml'), redirect.join('\n'))
  const errors = report(folder).diagnostics.filter(({ severity }) => severity === 'error')
  expect(errors.map(({ file, code, range }) => ({ file, code, line: range.start.line }))).toEqual([
    { file: 'redirects/s-401.yaml', code: 'R501', line: 4 },
    { file: weapon, code: 'S304', line: lineOf(weapon, '\nrole:') + 1 },
  ])
})
