import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DraftFile } from './github/draft-files.ts'
import { issueOf } from './github/issue.ts'
import { output } from './running/run.ts'
import { main, Stop } from './running/stop.ts'
import { variable } from './running/variable.ts'

const BIN = join(import.meta.dirname, '../packages/cli/bin.js')

/** What is said where the program fails: the issue was in order, or it would have said so. */
const FAULT =
  '<!-- demarche draft -->\nThe program that turns forms into records failed here. That is a fault of the program and not of the form; a maintainer will look.\n'

/*
 * Turns the form in an issue into records, here in the working tree, and leaves in a folder what the next jobs post:
 * `comment.md`, and `files.json` with the records. The issue is anybody's: its text goes to the program as standard input.
 */
await main(() => {
  const [to] = process.argv.slice(2)
  if (to === undefined) throw new Stop('Name the folder that the draft goes to.')
  const root = process.cwd()
  if (statusOf(root) !== '') throw new Stop('data/ has changes that are not committed. Commit or stash them.')
  const { body, repository } = issueOf(JSON.parse(readFileSync(variable('GITHUB_EVENT_PATH'), 'utf8')))
  mkdirSync(to, { recursive: true })
  const comment = join(to, 'comment.md')
  const newFile = `${repository.url}/new/${encodeURIComponent(repository.branch)}`
  const args = [BIN, 'from-issue', '-', '--data', 'data', '--comment', comment, '--new-file', newFile]
  spawnSync(process.execPath, args, { input: body, stdio: ['pipe', 'inherit', 'inherit'] })
  if (!existsSync(comment)) writeFileSync(comment, FAULT)
  writeFileSync(join(to, 'files.json'), JSON.stringify(changedFiles(root)))
})

/** What differs from the commit in the records: two letters, a space and a path, each ended by NUL. */
function statusOf(root: string): string {
  return output(root, 'git', 'status', '--porcelain', '-z', '--no-renames', '--untracked-files=all', '--', 'data') ?? ''
}

function changedFiles(root: string): readonly DraftFile[] {
  const lines = statusOf(root).split('\0').filter(Boolean)
  return lines.map((line) => fileOf(root, line.slice(0, 2).trim(), line.slice(3)))
}

function fileOf(root: string, status: string, path: string): DraftFile {
  if (status === 'D') return { path, change: 'retire', text: null }
  return { path, change: status === '??' ? 'add' : 'correct', text: readFileSync(join(root, path), 'utf8') }
}
