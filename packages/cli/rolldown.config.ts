import { readdirSync } from 'node:fs'
import { defineConfig } from 'rolldown'

// One file loads many times faster than the four hundred modules it is made of. What a command does not need stays in
// chunks of their own. The checks of shape that the validator’s build wrote are bundled too, each by itself.
const checkers = new URL('../validator/dist/structure/checkers/', import.meta.url)

// Names are kept, for stacks.
const minify = { mangle: false, compress: false, codegen: true } as const
// It finds its WebAssembly file beside its own.
const external = ['node-sqlite3-wasm']

export default defineConfig([
  {
    input: ['src/index.ts', 'src/main.ts', 'src/version.ts'],
    platform: 'node',
    preserveEntrySignatures: 'allow-extension',
    external,
    output: {
      dir: 'dist',
      chunkFileNames: '[name].js',
      minify,
      // In one piece: spread over the chunks of commands, it would bring what these need, and zod is slow to load.
      codeSplitting: {
        groups: [{ name: 'validator', test: /validator\/dist\/.*\.js$/, includeDependenciesRecursively: false }],
      },
    },
  },
  {
    // What the second thread of an export runs, in one file: whoever starts it looks for it beside their own.
    input: new URL('../exporter/dist/threads/beside.js', import.meta.url).pathname,
    platform: 'node',
    external,
    output: { file: 'dist/beside.js', codeSplitting: false, minify },
  },
  ...readdirSync(checkers).map((name) => ({
    input: new URL(name, checkers).pathname,
    platform: 'node' as const,
    output: { file: `dist/checkers/${name}`, format: 'cjs' as const, minify: true },
  })),
])
