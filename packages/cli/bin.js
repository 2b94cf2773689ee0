#!/usr/bin/env node
import { enableCompileCache } from 'node:module'

// Before anything else is loaded: what was compiled once is kept in the folder for temporary files.
enableCompileCache()

if (process.argv.length === 3 && process.argv[2] === '--version') {
  const { version } = await import('./dist/version.js')
  console.log(version())
} else {
  const { main } = await import('./dist/main.js')
  process.exitCode = await main(process.argv)
}
