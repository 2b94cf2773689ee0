import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

/** Writes the script of the page, and what it fetches when it is needed, into a folder. */
export function bundle(folder: string): void {
  buildSync({
    entryPoints: { contribute: fileURLToPath(new URL('browser/main.js', import.meta.url)) },
    outdir: folder,
    bundle: true,
    splitting: true,
    chunkNames: 'contribute-[name]-[hash]',
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    minify: true,
    legalComments: 'linked',
    logLevel: 'warning',
  })
}
