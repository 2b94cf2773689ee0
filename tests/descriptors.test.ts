import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import roCrateContext from 'ro-crate/lib/context.json' with { type: 'json' }
import { beforeAll, describe, expect, test } from 'vitest'
import { client, noPython } from './python.ts'
import { dataFolder, demarche, scratch } from './run.ts'

const release = join(scratch(), 'release')
const FORMATS = 'csv,json-ld,views,codebook,schema,descriptors'

beforeAll(() => {
  expect(demarche(['export', '--data', dataFolder, '--out', release, '--formats', FORMATS])).toMatchObject({ code: 0 })
})

const text = (path: string): string => readFileSync(join(release, path), 'utf8')

interface Client {
  readonly script: string
  /** What the client prints when all is well. */
  readonly says: RegExp
  /** A file, and what is done to it in the damaged copy. */
  readonly damage: readonly [path: string, from: string | RegExp, to: string]
  readonly args?: readonly string[]
}

const context = join(scratch(), 'context.json')
writeFileSync(context, JSON.stringify(roCrateContext))

const CLIENTS: readonly Client[] = [
  { script: 'data_package.py', says: /^50 tables/, damage: ['csv/deals.csv', 'confirmed', 'confirmd'] },
  { script: 'data_package.py', says: /^50 tables/, damage: ['csv/deal_parties.csv', ',RUS,', ',RUX,'] },
  { script: 'csv_on_the_web.py', says: /^50 tables/, damage: ['csv/deals.csv', /,true,/, ',yes,'] },
  {
    script: 'croissant.py',
    says: /^50 record sets/,
    damage: ['croissant.json', '"column": "id"', '"column": "ident"'],
  },
  {
    script: 'ro_crate.py',
    says: /conforms to RO-Crate 1\.2/,
    damage: ['ro-crate-metadata.json', '"datePublished"', '"dateOfPublication"'],
    args: [context],
  },
  { script: 'data_cite.py', says: /valid DataCite/, damage: ['datacite.json', '"Dataset"', '"Data set"'] },
  { script: 'citation.py', says: /same in \d+ fields/, damage: ['CITATION.cff', /^authors:/m, 'makers:'] },
  { script: 'citation.py', says: /same in \d+ fields/, damage: ['.zenodo.json', '"CC-BY-4.0"', '"CC0-1.0"'] },
  { script: 'data_catalog.py', says: /^\d+ distributions/, damage: ['dcat.jsonld', 'dcat:keyword', 'dcat:keywords'] },
  { script: 'data_catalog.py', says: /^\d+ distributions/, damage: ['csv/deals.csv', 'Pantsir', 'Pancyr!'] },
]

function damagedCopy([path, from, to]: Client['damage']): string {
  const copy = join(scratch(), 'damaged')
  cpSync(release, copy, { recursive: true })
  const before = readFileSync(join(copy, path), 'utf8')
  const after = before.replace(from, to)
  expect(after).not.toBe(before)
  writeFileSync(join(copy, path), after)
  return copy
}

describe.concurrent(
  `clients that nobody here wrote${noPython === undefined ? '' : `, skipped: ${noPython}`}`,
  { skip: noPython !== undefined, timeout: 300_000 },
  () => {
    const once = new Map(CLIENTS.map((one) => [one.script, one]))
    test.each([...once.values()])('$script finds the release as described', async ({ script, says, args = [] }) => {
      const { code, said } = await client(script, [release, ...args])
      expect(said).toMatch(says)
      expect(code).toBe(0)
    })

    test.each(CLIENTS)('$script finds the damage in $damage.0', async ({ script, says, damage, args = [] }) => {
      const copy = damagedCopy(damage)
      const { code, said } = await client(script, [copy, ...args])
      rmSync(copy, { recursive: true })
      expect(code, said).toBe(1)
      expect(said).not.toMatch(says)
    })
  },
)

test('every descriptor names every file that it should, and no other', () => {
  const files = readdirSync(release, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(release.length + 1))
  const crate = JSON.parse(text('ro-crate-metadata.json')) as { '@graph': { '@id': string; '@type': string }[] }
  const named = crate['@graph'].filter((one) => one['@type'] === 'File').map((one) => one['@id'])
  expect(named.toSorted()).toEqual(
    files.filter((path) => !['index.json', 'SHA256SUMS', 'ro-crate-metadata.json'].includes(path)).toSorted(),
  )
  const described = (JSON.parse(text('datapackage.json')) as { resources: { path: string }[] }).resources
  expect(described.map(({ path }) => path).toSorted()).toEqual(
    files.filter((path) => /^(?:csv|views)\//.test(path)).toSorted(),
  )
  for (const path of files.filter((one) => one.startsWith('csv/'))) expect(text('README.md')).toContain(`(${path})`)
})

test('the citation, the licence and the changes are those of the repository', () => {
  expect(text('CITATION.cff')).toBe(readFileSync(join(dataFolder, '../CITATION.cff'), 'utf8'))
  expect(text('LICENSE')).toBe(readFileSync(join(dataFolder, 'LICENSE'), 'utf8'))
  expect(text('CHANGELOG.md')).toBe(readFileSync(join(dataFolder, 'CHANGELOG.md'), 'utf8'))
})

test('a citation that says too little is refused in a sentence, and a collection without one is not given ours', () => {
  const folder = scratch()
  const [data, out] = [join(folder, 'data'), join(folder, 'out')]
  cpSync(dataFolder, data, { recursive: true, filter: (path) => !path.includes('node_modules') })
  const run = () => demarche(['export', '--data', data, '--out', out, '--formats', 'descriptors'])
  writeFileSync(join(folder, 'CITATION.cff'), 'title: Other deals\n')
  expect(run()).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringMatching(/CITATION\.cff .*names no author/) as string,
  })
  rmSync(join(folder, 'CITATION.cff'))
  expect(run().code).toBe(0)
  expect(readdirSync(out)).not.toContain('CITATION.cff')
  expect(readdirSync(out)).not.toContain('datacite.json')
  expect(readFileSync(join(out, 'README.md'), 'utf8')).not.toContain('The demarche contributors')
})
