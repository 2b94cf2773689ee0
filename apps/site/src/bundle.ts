import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

/** The scripts of the site by name; each is a compiled module beside this one. */
const SCRIPTS: Readonly<Record<string, string>> = {
  explore: './browser/explore.js',
  'search-worker': './browser/search-worker.js',
  'not-found': './browser/not-found.js',
  contribute: './contribute/browser/main.js',
}

/** Bundles the scripts that pages load into a folder; what several share, or load later, becomes files of its own. */
export async function bundle(folder: string): Promise<void> {
  const input = Object.fromEntries(
    Object.entries(SCRIPTS).map(([name, path]) => [name, fileURLToPath(new URL(path, import.meta.url))]),
  )
  const build = await rolldown({ input, platform: 'browser', logLevel: 'warn' })
  await build.write({
    dir: folder,
    format: 'esm',
    minify: true,
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
  })
  await build.close()
}
