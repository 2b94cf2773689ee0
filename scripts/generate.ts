import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { load, validate } from '@demarche/validator'
import { coveragePage } from './generate/coverage-page.ts'
import { columnContract } from './generate/column-contract.ts'
import { editorFiles } from './generate/editor.ts'
import type { GeneratedFile } from './generate/generated-file.ts'
import { guidePictures } from './generate/guide-pictures.ts'
import { issueForms } from './generate/issue-forms.ts'
import { picture } from './generate/picture.ts'
import { recordPages } from './generate/record-pages.ts'
import { reportSchema } from './generate/report-schema.ts'
import { exampleFile, ruleExamples } from './generate/rule-examples.ts'
import { rulePages } from './generate/rule-pages.ts'
import { shapes } from './generate/shapes.ts'
import { schemaFiles } from './generate/schema-files.ts'
import { snippetFile } from './generate/snippets.ts'
import { viewPages } from './generate/view-pages.ts'
import { weekdayNames } from './generate/weekday-names.ts'
import { workedExample } from './generate/worked-example.ts'

// Writes every generated file; with --check only compares, and names what differs.
const root = fileURLToPath(new URL('..', import.meta.url))
/** Folders that hold generated files only: what is no longer generated is removed from them. */
const OWNED = [
  'packages/schema/generated',
  'packages/schema/src/generated',
  'packages/exporter/src/generated',
  'packages/validator/generated',
  'packages/validator/src/generated',
  'docs/records',
  'docs/rules',
  'docs/coverage',
  '.github/ISSUE_TEMPLATE',
  'docs/guides/pictures',
  'docs/views',
]

const examples = ruleExamples(root)
const { dataset } = validate(load(join(root, 'data')), { rules: [] })
const contract = columnContract(root)
if (contract.complaint !== undefined) {
  console.error(contract.complaint)
  process.exit(1)
}

const files: readonly GeneratedFile[] = [
  shapes(),
  ...schemaFiles(),
  contract.file,
  ...viewPages(),
  ...recordPages(),
  reportSchema(),
  exampleFile(examples),
  weekdayNames(),
  ...rulePages(examples),
  ...editorFiles(),
  ...picture(dataset),
  ...coveragePage(root, dataset),
  snippetFile(),
  ...issueForms(),
  ...guidePictures(),
  ...workedExample(root, dataset),
]

const stale = OWNED.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .filter((path) => !files.some((file) => file.path === path)),
)
const differing = files.filter(
  ({ path, text }) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text,
)

if (process.argv.includes('--check')) {
  const wrong = [...differing.map(({ path }) => path), ...stale]
  if (wrong.length > 0) {
    console.error(`These generated files are not up to date; run npm run generate:\n${wrong.join('\n')}`)
    process.exitCode = 1
  }
} else {
  for (const { path, text } of differing) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  for (const path of stale) rmSync(join(root, path))
  console.log(`${differing.length} written, ${stale.length} removed, ${files.length - differing.length} unchanged`)
}
