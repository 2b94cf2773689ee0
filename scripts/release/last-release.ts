import { output } from '../running/run.ts'

/** The tag of the last release of the data, or undefined before the first. */
export const lastRelease = (root: string): string | undefined =>
  output(root, 'git', 'describe', '--tags', '--abbrev=0', '--match', '@demarche/data@*')?.trim()
