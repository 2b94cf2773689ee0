#!/usr/bin/env node
import module from 'node:module'

// Before anything else is loaded: what was compiled once is kept in the folder for temporary files.
module.enableCompileCache?.()

if (Number(process.versions.node.split('.')[0]) < 22) {
  console.error(
    `error: demarche needs Node 22.18 or newer, and this is ${process.version}. Run it with npx in a clone.`,
  )
  process.exitCode = 2
} else if (process.argv.length === 3 && process.argv[2] === '--version') {
  const { version } = await import('./dist/version.js')
  console.log(version())
} else {
  const { main } = await import('./dist/main.js')
  process.exitCode = await main(process.argv)
}
