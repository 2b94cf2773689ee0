import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { bin, root } from './run.ts'

/** Tells every module of the program as it is loaded. */
const TOLD = `import { registerHooks } from 'node:module'
registerHooks({
  load(url, context, next) {
    if (url.startsWith('file:')) process.stderr.write('loaded ' + url + '\\n')
    return next(url, context)
  },
})`

test('checking loads neither zod nor what writes releases, which take longer to start than a file takes to check', () => {
  const data = join(root, 'packages/validator/fixtures/_base')
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(TOLD)}`, bin, 'validate', '--data', data, '--no-cache'],
    { encoding: 'utf8' },
  )
  expect(status).toBe(0)
  const loaded = Array.from(stderr.matchAll(/^loaded (.*)$/gm), ([, url = '']) => fileURLToPath(url))
  expect(loaded.length).toBeGreaterThan(4)
  for (const file of loaded) {
    expect(readFileSync(file, 'utf8'), file).not.toMatch(/\bZodObject\b|csv-stringify|sqlite3|htmlparser2/)
  }
})
