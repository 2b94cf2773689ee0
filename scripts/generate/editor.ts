import { kindNames, kinds } from '@demarche/schema'
import type { GeneratedFile } from './generated-file.ts'

/** Settings that make editors complete and check records while they are typed. */
export const editorFiles = (): readonly GeneratedFile[] => [
  {
    path: '.vscode/settings.json',
    text: `${JSON.stringify(settings(), null, 2)}\n`,
  },
]

const settings = () => ({
  'yaml.schemas': Object.fromEntries(
    kindNames.map((kind) => [
      `./packages/schema/generated/${kind}.schema.json`,
      `data/${kinds[kind].folder}/**/*.yaml`,
    ]),
  ),
  'json.schemas': kindNames.map((kind) => ({
    fileMatch: [`/data/${kinds[kind].folder}/**/*.json`],
    url: `./packages/schema/generated/${kind}.schema.json`,
  })),
  'files.readonlyInclude': {
    'packages/schema/generated/**': true,
    'packages/exporter/src/generated/**': true,
    'packages/validator/generated/**': true,
    'packages/validator/src/generated/**': true,
    'docs/records/**': true,
    'docs/rules/**': true,
    '.github/ISSUE_TEMPLATE/**': true,
    '.vscode/demarche.code-snippets': true,
    'docs/views/**': true,
  },
  'files.eol': '\n',
})
