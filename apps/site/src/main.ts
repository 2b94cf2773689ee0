import { parseArgs } from 'node:util'
import { UsageError } from '@demarche/schema'
import { readRelease } from './release.ts'
import { writeSite } from './write-site.tsx'

// The workflow that publishes the site says by the environment where it will stand and where corrections go.
const { SITE_BASE = '/', SITE_REPOSITORY } = process.env
const { values } = parseArgs({
  options: {
    release: { type: 'string', default: '../../dist' },
    sources: { type: 'string', default: '../..' },
    out: { type: 'string', default: 'dist' },
    base: { type: 'string', default: SITE_BASE },
    repository: { type: 'string', ...(SITE_REPOSITORY ? { default: SITE_REPOSITORY } : {}) },
  },
})

try {
  const { release: folder, sources, out, base, repository } = values
  await writeSite({ release: readRelease({ folder, sources, repository }), out, base })
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  console.error(`error: ${error.message} ${error.remedy}`)
  process.exitCode = 2
}
