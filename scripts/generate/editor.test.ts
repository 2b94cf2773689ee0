import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { matchesGlob } from 'node:path'
import { fileURLToPath } from 'node:url'
import { kindNames, kinds } from '@demarche/schema'
import { partsOf, validate } from '@demarche/validator'
import { describe, expect, test } from 'vitest'
import { editorFiles } from './editor.ts'
import { snippetFile } from './snippets.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

interface Settings {
  readonly 'yaml.schemas': Readonly<Record<string, string | string[]>>
  readonly 'json.schemas': readonly { readonly fileMatch: string[]; readonly url: string }[]
}
const settings = JSON.parse(editorFiles()[0]!.text) as Settings

/** The schemas that an editor binds to a file of the repository: globs are matched from its root. */
function boundTo(path: string): string[] {
  const yaml = Object.entries(settings['yaml.schemas']).map(([schema, globs]) => ({ schema, globs: [globs].flat() }))
  const json = settings['json.schemas'].map(({ url, fileMatch }) => ({
    schema: url,
    globs: fileMatch.map((glob) => glob.replace(/^\//, '')),
  }))
  return [...yaml, ...json]
    .filter(({ globs }) => globs.some((glob) => matchesGlob(path, glob)))
    .map(({ schema }) => schema)
}

const records = readdirSync(`${root}data`, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => partsOf(path).kind && partsOf(path).format && !path.startsWith('node_modules'))

test('every record, in YAML and in JSON, is bound to exactly one schema: that of its kind', () => {
  expect(records.length).toBeGreaterThan(500)
  for (const path of records.flatMap((one) => [one, one.replace(/\.yaml$/, '.json')])) {
    expect(boundTo(`data/${path}`), path).toEqual([`./packages/schema/generated/${partsOf(path).kind}.schema.json`])
  }
})

test('what is no record is bound to none, and every schema that is bound is there', () => {
  for (const path of [
    'data/README.md',
    'data/package.json',
    'package.json',
    'packages/validator/fixtures/_base/weapons/buggy-1.yaml',
    '.github/ISSUE_TEMPLATE/add-deal.yml',
  ])
    expect(boundTo(path), path).toEqual([])
  const schemas = [...Object.keys(settings['yaml.schemas']), ...settings['json.schemas'].map(({ url }) => url)]
  expect(schemas.filter((schema) => !existsSync(root + schema))).toEqual([])
})

test('the extensions that complete YAML are recommended', () => {
  const { recommendations } = JSON.parse(readFileSync(`${root}.vscode/extensions.json`, 'utf8')) as {
    recommendations: string[]
  }
  expect(recommendations).toContain('redhat.vscode-yaml')
})

interface Snippet {
  readonly scope: string
  readonly prefix: string
  readonly body: readonly string[]
}
const snippets = Object.values(JSON.parse(snippetFile().text) as Record<string, Snippet>)

/** A snippet as the editor leaves it when nothing is typed: the first choice, the text that stands in each place. */
const expanded = ({ body, prefix }: Snippet): string =>
  body
    .join('\n')
    .replaceAll(/\$\{\d+\|([^,|]+)[^|]*\|\}/g, '$1')
    .replaceAll('$TM_FILENAME_BASE', prefix === 'state' ? 'XXA' : 'a')
    .replaceAll('$CURRENT_YEAR', '2026')
    .replaceAll('$CURRENT_MONTH', '01')
    .replaceAll('$CURRENT_DATE', '31')
    .replaceAll(/\$\{\d+:([^}]*)\}/g, '$1')

describe.each(snippets.map((snippet) => [snippet.prefix, snippet.scope, snippet] as const))(
  'the snippet %s in %s',
  (prefix, scope, snippet) => {
    test('is a record with only words, ids and addresses to fill in', () => {
      const kind = kindNames.find((name) => name === prefix) ?? 'actor'
      const name = prefix === 'state' ? 'XXA' : 'a'
      const path = `${kinds[kind].folder}/${name}.${scope === 'yaml' ? 'yaml' : 'json'}`
      const { diagnostics } = validate({ files: [{ path, bytes: new TextEncoder().encode(expanded(snippet)) }] })
      const found = new Set(
        diagnostics.filter(({ severity }) => severity === 'error').map(({ code, pointer }) => `${code} ${pointer}`),
      )
      const left = [...found].filter((one) => !/^(?:P803|R501|R502|V4\d\d) |^S303 \/url$|^S30\d \/url$/.test(one))
      expect(left).toEqual([])
    })

    test('numbers its places from 1 without a gap', () => {
      const places = snippet.body.join('\n').match(/\$\{\d+/g) ?? []
      expect(places.map((place) => Number(place.slice(2)))).toEqual(places.map((_, index) => index + 1))
    })
  },
)

test('there is a snippet for every kind, in YAML and in JSON', () => {
  const prefixes = ['source', 'state', 'organisation', 'person', 'weapon', 'deal', 'statement', 'redirect']
  for (const scope of ['yaml', 'json,jsonc'])
    expect(snippets.filter((one) => one.scope === scope).map(({ prefix }) => prefix)).toEqual(prefixes)
})
