import { parseArgs } from 'node:util'
import { UsageError } from '@demarche/schema'
import { readRelease } from './release.ts'
import { writeSite } from './write-site.tsx'

const { values } = parseArgs({
  options: {
    release: { type: 'string', default: '../../dist' },
    out: { type: 'string', default: 'dist' },
    repository: { type: 'string' },
  },
})

try {
  writeSite(readRelease(values.release, values.repository), values.out)
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  console.error(`error: ${error.message} ${error.remedy}`)
  process.exitCode = 2
}
