import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { copyOfData, dataFolder, demarche } from './run.ts'

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

// Each damage is one a contributor could do, and must give one finding more: that code, on that line.
test.each([
  ['a quotation that differs from its excerpt', 'statements/2019/2019-11-05-vucic-free-country.yaml', 'words: { text: Serbia is arming itself', 'words: { text: Serbia is weakening itself', 'Q704'],
  ['a role held at another time', 'actors/people/aleksandar-vucic.yaml', 'VUCIC_FROM', 'VUCIC_LATER', 'V430'],
  ['a field misspelt', 'deals/2019/2019-rus-srb-pantsir-s.yaml', 'role: supplier', 'rol: supplier', 'S302'],
  ['a code misspelt', 'statements/2019/2019-11-01-palmer-careful.yaml', 'act: warn', 'act: wran', 'S304'],
  ['a dangling source', 'deals/2019/2019-rus-srb-pantsir-s.yaml', 'source: regtrends-2020-02-25-pantsir-c1', 'source: regtrends-2020-02-25-pantsir-x1', 'R501'],
  ['a required field gone', 'weapons/s-400.yaml', 'usualUnit:', '# usualUnit:', 'S301'],
  ['a file under another name', 'sources/2019/express-2019-11-06-balkans-weapons-deal.yaml', 'id: express-2019', 'id: expres-2019', 'R503'],
  ['a state code that is no text', 'actors/states/NOR.yaml', 'numeric: "578"', 'numeric: 578', 'S303'],
  ['a tab', 'actors/organisations/nato.yaml', '  - { text: NATO', '\t- { text: NATO', 'Y201'],
])('%s gives one finding, on its line', (_, file, good, bad, code) => {
  const folder = copyOfData()
  const before = report(folder).diagnostics.filter(({ severity }) => severity === 'error')
  expect(before).toEqual([])
  const text = readFileSync(join(folder, file), 'utf8')
  writeFileSync(join(folder, file), text.replace(good, bad))
  const errors = report(folder).diagnostics.filter(({ severity, file: at }) => severity === 'error' && at === file)
  expect(errors.map((found) => ({ code: found.code, line: found.range.start.line }))).toEqual([{ code, line: lineOf(file, good) }])
})
