import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { dataFolder, scratch } from './run.ts'

/** A scratch repository with the real records on its main branch, and a branch off it that is checked out. */
export interface Repository {
  readonly root: string
  readonly data: string
  readonly git: (...args: string[]) => void
  /** Changes a text in a record; it must be there. */
  readonly edit: (file: string, from: string, to: string) => void
}

/** Makes one; `prepare` changes the records before they are committed to main. */
export function repository(prepare: (made: Repository) => void = () => {}): Repository {
  const root = scratch()
  const data = join(root, 'data')
  cpSync(dataFolder, data, { recursive: true, filter: (path) => !path.includes('node_modules') })
  const git = (...args: string[]): void => {
    const name = ['-c', 'user.name=test', '-c', 'user.email=test@test.invalid']
    execFileSync('git', [...name, ...args], { cwd: root, stdio: 'pipe' })
  }
  const edit = (file: string, from: string, to: string): void => {
    const text = readFileSync(join(data, file), 'utf8')
    expect(text).toContain(from)
    writeFileSync(join(data, file), text.replace(from, to))
  }
  const made = { root, data, git, edit }
  prepare(made)
  git('init', '--quiet', '--initial-branch=main')
  git('add', '.')
  git('commit', '--quiet', '--message', 'base')
  git('switch', '--quiet', '--create', 'branch')
  return made
}
