import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { expect } from 'vitest'
import { demarche, root, scratch } from './run.ts'
import { staticServer } from './static-server.ts'

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/** Whether there is a browser to test with; on a build server its absence is an error. */
export const hasBrowser = existsSync(executablePath) || process.env['CI'] !== undefined

export const launch = (): Promise<Browser> => chromium.launch({ executablePath, args: ['--no-sandbox'] })

/** Writes a release of the real records, and gives its folder. */
export function exportRelease(): string {
  const release = join(scratch(), 'release')
  expect(demarche(['export', '--out', release])).toMatchObject({ code: 0 })
  return release
}

/** Where the project of the built site is kept. */
export const REPOSITORY = 'https://example.org/project'

/** Writes the site of a release with the built program, and gives its folder. */
export function buildSite(release: string): string {
  const out = join(scratch(), 'site')
  const main = join(root, 'apps/site/build/main.js')
  const args = [main, '--release', release, '--sources', root, '--out', out, '--repository', REPOSITORY]
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return out
}

/** A site that is being served. */
export interface Served {
  /** Address of the site, with a slash at its end. */
  readonly url: string
  readonly close: () => void
}

/** Serves a folder on a free port. */
export async function serve(folder: string): Promise<Served> {
  const server = staticServer(folder)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() }
}
