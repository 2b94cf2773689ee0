import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { askedOfData, atLeast, givenToData } from './release/data-bump.ts'
import { packageVersion } from './release/package-version.ts'
import { run } from './running/run.ts'
import { main } from './running/stop.ts'

/*
 * Turns changesets into version numbers and changelogs. The version of the data is computed: where the changesets give
 * less than the records ask for since the last release, a changeset that gives it is written first. CITATION.cff follows.
 */
await main(() => {
  const root = process.cwd()
  const asked = askedOfData(root)
  const given = givenToData(root, globSync('.changeset/*.md', { cwd: root }))
  if (!atLeast(given, asked.level)) {
    const text = `---\n"@demarche/data": ${asked.level}\n---\n\n${asked.reasons.join(' ')}\n`
    writeFileSync(join(root, '.changeset/data-computed.md'), text)
    console.log(`The records ask for a ${asked.level} version: ${asked.reasons.join(' ')}`)
  }
  run(root, 'npx', 'changeset', 'version')
  citeVersion(root)
  run(root, 'npm', 'install', '--package-lock-only', '--ignore-scripts')
  run(root, 'npm', 'run', '--silent', 'generate')
})

/** What is cited, and what a release says of itself, is the version of the data. */
function citeVersion(root: string): void {
  const file = join(root, 'CITATION.cff')
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace(/^version: .*$/m, `version: ${packageVersion(root, 'data')}`))
}
