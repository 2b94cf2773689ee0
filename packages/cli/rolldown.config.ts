import { readdirSync } from 'node:fs'
import { defineConfig } from 'rolldown'

// One file loads many times faster than the four hundred modules it is made of. What a command does not need stays in
// chunks of their own. The checks of shape that the validator’s build wrote are bundled too, each by itself.
const checkers = new URL('../validator/dist/structure/checkers/', import.meta.url)

export default defineConfig([
  {
    input: ['src/index.ts', 'src/main.ts', 'src/version.ts'],
    platform: 'node',
    preserveEntrySignatures: 'allow-extension',
    // It finds its WebAssembly file beside its own.
    external: ['node-sqlite3-wasm'],
    output: {
      dir: 'dist',
      chunkFileNames: '[name].js',
      minify: { mangle: false, compress: false, codegen: true },
      // In one piece: spread over the chunks of commands, it would bring what these need, and zod is slow to load.
      codeSplitting: {
        groups: [{ name: 'validator', test: /validator\/dist\/.*\.js$/, includeDependenciesRecursively: false }],
      },
    },
  },
  ...readdirSync(checkers).map((name) => ({
    input: new URL(name, checkers).pathname,
    platform: 'node' as const,
    output: { file: `dist/checkers/${name}`, format: 'cjs' as const, minify: true },
  })),
])
